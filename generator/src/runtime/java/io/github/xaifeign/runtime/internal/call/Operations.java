package io.github.xaifeign.runtime.internal.call;

import feign.MethodMetadata;
import feign.Request;
import io.github.xaifeign.runtime.internal.wire.BodyMask;
import io.github.xaifeign.runtime.json.SecretMembers;
import org.jspecify.annotations.Nullable;

/** What logs and exceptions have to know of the interface method that made a request. */
public final class Operations {
  private Operations() {}

  /** Its name, without its parameters. */
  public static String name(Request request) {
    MethodMetadata method = method(request);
    return method == null ? request.httpMethod().name() : name(method.configKey());
  }

  /** What keeps the secrets of its request and response out of texts. */
  public static BodyMask mask(Request request) {
    MethodMetadata method = method(request);
    SecretMembers secrets =
        method == null ? null : method.method().getAnnotation(SecretMembers.class);
    return secrets == null ? BodyMask.DEFAULT : BodyMask.of(secrets.value());
  }

  private static @Nullable MethodMetadata method(Request request) {
    return request.requestTemplate() == null ? null : request.requestTemplate().methodMetadata();
  }

  /** Feign's key is {@code ChatApi#createChatCompletion(ChatRequest,CallOptions)}. */
  public static String name(String configKey) {
    int end = configKey.indexOf('(');
    return configKey.substring(configKey.indexOf('#') + 1, end < 0 ? configKey.length() : end);
  }
}
