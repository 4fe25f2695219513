package io.github.xaifeign.runtime.feign;

import feign.Response;
import feign.codec.ErrorDecoder;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.internal.http.ResponseHeads;
import io.github.xaifeign.runtime.internal.http.ResponseStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Turns a response whose status is not 2xx into an {@link ApiStatusException}. */
public final class ApiErrorDecoder implements ErrorDecoder {
  /** Makes an error decoder. */
  public ApiErrorDecoder() {}

  @Override
  public Exception decode(String methodKey, Response response) {
    return ApiStatusException.of(
        ResponseHeads.of(ResponseHeads.operation(methodKey), response), body(response));
  }

  /** The body as far as it can be read: a broken connection must not hide the status. */
  private static byte[] body(Response response) {
    if (response.body() == null) {
      return new byte[0];
    }
    byte[] bytes = new byte[8192];
    int size = 0;
    try (InputStream in = response.body().asInputStream()) {
      int limit = ResponseStream.limits(in).maxErrorBytes();
      bytes = new byte[Math.min(bytes.length, limit)];
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes, size, bytes.length - size)) {
        size += n;
        if (size == limit) {
          break;
        }
        if (size == bytes.length) {
          bytes = Arrays.copyOf(bytes, (int) Math.min(limit, size * 2L));
        }
      }
    } catch (IOException e) {
      return Arrays.copyOf(bytes, size);
    }
    return Arrays.copyOf(bytes, size);
  }
}
