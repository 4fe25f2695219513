package io.github.xaifeign.runtime.internal.http;

import feign.Request;
import feign.Response;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.ResponseLimits;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Makes the heads of Feign's responses. */
public final class ResponseHeads {
  private ResponseHeads() {}

  public static ResponseHead of(Response response) {
    return of(operation(response.request()), response);
  }

  public static ResponseHead of(String operation, Response response) {
    ResponseStream stream = ResponseStream.behind(body(response));
    return ResponseHead.of(operation, response.status(), response.headers())
        .withAttempts(stream == null ? 1 : stream.attempts());
  }

  public static ResponseLimits limits(Response response) {
    return ResponseStream.limits(body(response));
  }

  private static @Nullable InputStream body(Response response) {
    try {
      return response.body() == null ? null : response.body().asInputStream();
    } catch (IOException e) {
      return null; // the body that cannot be opened is the business of whoever reads it
    }
  }

  /** The interface method that made the request, without its parameters. */
  public static String operation(Request request) {
    if (request.requestTemplate() == null || request.requestTemplate().methodMetadata() == null) {
      return request.httpMethod().name();
    }
    return operation(request.requestTemplate().methodMetadata().configKey());
  }

  /** Feign's key is {@code ChatApi#createChatCompletion(ChatRequest,CallOptions)}. */
  public static String operation(String configKey) {
    int end = configKey.indexOf('(');
    return configKey.substring(configKey.indexOf('#') + 1, end < 0 ? configKey.length() : end);
  }
}
