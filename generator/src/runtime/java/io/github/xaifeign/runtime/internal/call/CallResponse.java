package io.github.xaifeign.runtime.internal.call;

import feign.Response;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ResponseHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The response to a call: its head, its body, and what belongs to them. To Feign it is the body of
 * a response, so that the decoder finds all of it again.
 */
public final class CallResponse implements Response.Body {
  private final ResponseHead head;
  private final ReadingRules rules;
  private final InputStream in;
  private final Exchange exchange;

  /** What stands behind a body on its way. */
  public interface Exchange {
    /** An exchange whose body can be read at once, and leaves nothing behind. */
    Exchange ENDED = () -> CompletableFuture.completedFuture(null);

    /** Completes when the body can be read without waiting for the whole of it. */
    CompletableFuture<?> readable();

    /** Waits a moment for the end of the body, so that its connection can be used again. */
    default void drain() {}
  }

  public CallResponse(ResponseHead head, ReadingRules rules, InputStream in, Exchange exchange) {
    this.head = head;
    this.rules = rules;
    this.in = in;
    this.exchange = exchange;
  }

  /** What the transport handed to Feign; a response of another transport has the default rules. */
  public static CallResponse of(Response response) {
    if (response.body() instanceof CallResponse own) {
      return own;
    }
    String operation = Operations.name(response.request());
    ResponseHead head =
        ResponseHead.of(operation, response.status(), response.headers())
            .withRequest(() -> RequestHead.masked(response.request()));
    try {
      InputStream in =
          response.body() == null ? InputStream.nullInputStream() : response.body().asInputStream();
      return new CallResponse(head, ReadingRules.of(response.request()), in, Exchange.ENDED);
    } catch (IOException e) {
      throw CallFailures.of(head, e);
    }
  }

  /** The same response with another head and a body that is read from that of this one. */
  public CallResponse with(ResponseHead otherHead, InputStream body) {
    return new CallResponse(otherHead, rules, body, exchange);
  }

  /** The same response with a body that is read from that of this one. */
  public CallResponse with(InputStream body) {
    return with(head, body);
  }

  @SuppressWarnings("unchecked") // a list is a collection, and Feign copies what it is given
  public Response toFeign(CallContext call) {
    return Response.builder()
        .status(head.statusCode())
        .headers((Map<String, Collection<String>>) (Map<String, ?>) head.headers())
        .request(call.terms().request())
        .body(this)
        .build();
  }

  public ResponseHead head() {
    return head;
  }

  public ReadingRules rules() {
    return rules;
  }

  public boolean isSuccess() {
    return head.statusCode() / 100 == 2;
  }

  /** Completes with this when the body can be read without waiting for the whole of it. */
  public CompletableFuture<CallResponse> readable() {
    CompletableFuture<?> readable = exchange.readable();
    return readable.isDone()
        ? CompletableFuture.completedFuture(this)
        : readable.thenApply(done -> this);
  }

  /** Waits a moment for the end of the body, so that its connection can be used again. */
  public void drain() {
    exchange.drain();
  }

  /**
   * Reads the whole body into memory, and closes it.
   *
   * @throws ApiException if it breaks, is cut off, or is larger than the limit
   */
  public byte[] readAll() {
    try (in) {
      int limit = rules.limits().maxResponseBytes();
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw new LimitException("the response", limit);
      }
      head.checkLength(bytes.length);
      return bytes;
    } catch (IOException e) {
      throw CallFailures.of(head, e);
    }
  }

  @Override
  public @Nullable Integer length() {
    return null;
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public InputStream asInputStream() {
    return in;
  }

  @Override
  public Reader asReader(Charset charset) {
    return new InputStreamReader(in, charset);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // the exchange is over either way, and nobody has asked for the rest
    }
  }
}
