package io.github.xaifeign.runtime.internal.call;

import feign.MethodMetadata;
import feign.Request;
import io.github.xaifeign.runtime.OperationServer;
import io.github.xaifeign.runtime.SecurityAlternatives;
import io.github.xaifeign.runtime.internal.wire.BodyMask;
import io.github.xaifeign.runtime.json.SecretMembers;
import java.lang.annotation.Annotation;
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
    SecretMembers secrets = annotation(request, SecretMembers.class);
    return secrets == null ? BodyMask.DEFAULT : BodyMask.of(secrets.value());
  }

  /** The server that it is at in place of the client's; null for that one. */
  static @Nullable String server(Request request) {
    OperationServer server = annotation(request, OperationServer.class);
    return server == null ? null : server.value();
  }

  /** The credentials that it asks for; null for all that there are. */
  static String @Nullable [] securityAlternatives(Request request) {
    SecurityAlternatives security = annotation(request, SecurityAlternatives.class);
    return security == null ? null : security.value();
  }

  private static <A extends Annotation> @Nullable A annotation(Request request, Class<A> type) {
    MethodMetadata method = method(request);
    return method == null ? null : method.method().getAnnotation(type);
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
