package io.github.xaifeign.runtime.feign;

import feign.Response;
import feign.codec.ErrorDecoder;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.ErrorBody;
import io.github.xaifeign.runtime.ErrorStatusRule;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Turns a response whose status is not 2xx into an {@link ApiStatusException}. */
public final class ApiErrorDecoder implements ErrorDecoder {
  private final List<ErrorStatusRule> rules;

  /** Makes an error decoder that takes each status for what it says. */
  public ApiErrorDecoder() {
    this(List.of());
  }

  /**
   * Makes an error decoder.
   *
   * @param rules where a server means another status than it sends; the first that matches holds
   */
  public ApiErrorDecoder(List<ErrorStatusRule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public Exception decode(String methodKey, Response response) {
    CallResponse known = CallResponse.of(response);
    ResponseHead head = known.head();
    byte[] body = body(known);
    ErrorBody error = ErrorBody.parse(body, head.header("content-type").orElse(null));
    int status = head.statusCode();
    for (ErrorStatusRule rule : rules) {
      if (rule.matches(status, error)) {
        return ApiStatusException.of(rule.meantStatusCode(), head, body);
      }
    }
    return ApiStatusException.of(status, head, body);
  }

  /** The body as far as it can be read: a broken connection must not hide the status. */
  private static byte[] body(CallResponse response) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] bytes = new byte[8192];
    int left = response.rules().limits().maxErrorBytes();
    try (InputStream in = response.asInputStream()) {
      for (int n = in.read(bytes); n >= 0 && left > 0; n = in.read(bytes)) {
        body.write(bytes, 0, Math.min(n, left));
        left -= n;
      }
    } catch (IOException e) {
      return body.toByteArray();
    }
    return body.toByteArray();
  }
}
