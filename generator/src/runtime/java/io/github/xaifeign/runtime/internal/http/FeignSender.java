package io.github.xaifeign.runtime.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallFailures;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.CallSender;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends by another Feign client, on the caller's thread, since tracing finds its context there.
 * Such a client takes bodies as bytes only.
 */
public final class FeignSender implements CallSender {
  private final Client client;

  public FeignSender(Client client) {
    this.client = client;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    if (call.body() != null && call.body().isSpent()) {
      throw new IllegalStateException(BodySource.SPENT);
    }
    byte[] body;
    try {
      body = bytes(call.body());
    } catch (IOException e) {
      return CompletableFuture.failedFuture(CallFailures.ofBody(call, e, false));
    }
    try {
      Request request = request(call, body);
      return CompletableFuture.completedFuture(
          response(call, client.execute(request, call.terms().options())));
    } catch (IOException e) {
      return CompletableFuture.failedFuture(CallFailures.of(call, e));
    }
  }

  private static Request request(CallContext call, byte @Nullable [] body) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    call.head()
        .headers()
        .forEach(
            (name, values) -> {
              values.forEach(value -> HeaderSyntax.check(name, value));
              headers.put(name, values);
            });
    return Request.create(
        call.terms().request().httpMethod(),
        call.head().url(),
        headers,
        body,
        StandardCharsets.UTF_8,
        call.terms().request().requestTemplate());
  }

  private static byte @Nullable [] bytes(@Nullable BodySource body) throws IOException {
    if (body == null) {
      return null;
    }
    byte[] bytes = body.bytes();
    if (bytes != null) {
      return bytes;
    }
    try (InputStream in = body.open()) {
      return in.readAllBytes();
    }
  }

  private static CallResponse response(CallContext call, Response response) throws IOException {
    ResponseHead head =
        ResponseHead.of(call.operation(), response.status(), response.headers())
            .withAttempts(call.retries().attempts())
            .withRequest(call.head()::masked);
    InputStream in =
        response.body() == null ? InputStream.nullInputStream() : response.body().asInputStream();
    return new CallResponse(head, call.terms().rules(), in, CallResponse.Exchange.ENDED);
  }
}
