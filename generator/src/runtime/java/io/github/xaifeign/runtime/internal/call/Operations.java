package io.github.xaifeign.runtime.internal.call;

import feign.Request;

/** The names of operations, as logs and exceptions have them. */
public final class Operations {
  private Operations() {}

  /** The interface method that made a request, without its parameters. */
  public static String name(Request request) {
    if (request.requestTemplate() == null || request.requestTemplate().methodMetadata() == null) {
      return request.httpMethod().name();
    }
    return name(request.requestTemplate().methodMetadata().configKey());
  }

  /** Feign's key is {@code ChatApi#createChatCompletion(ChatRequest,CallOptions)}. */
  public static String name(String configKey) {
    int end = configKey.indexOf('(');
    return configKey.substring(configKey.indexOf('#') + 1, end < 0 ? configKey.length() : end);
  }
}
