package io.github.xaifeign.runtime.internal.http;

import feign.Request;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.internal.call.CallTimeouts;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One request on its way: what is needed from sending it until its headers are back. */
public final class HttpCall implements HttpResponse.BodyHandler<ResponseStream> {
  private final String operation;
  private final boolean streams;
  private final CallTimeouts times;
  private final long start = System.nanoTime();
  private final boolean async;
  private final ResponseLimits limits;
  private final Set<ResponseStream> open;
  private final @Nullable BodySource source;
  private volatile @Nullable InputStream sending;
  private volatile @Nullable IOException sourceFailure;

  public HttpCall(
      Request request,
      CallTimeouts times,
      ResponseLimits limits,
      boolean async,
      Set<ResponseStream> open,
      @Nullable BodySource source) {
    this.operation = ResponseHeads.operation(request);
    this.streams = streams(request);
    this.times = times;
    this.limits = limits;
    this.async = async;
    this.open = open;
    this.source = source;
    if (source != null && source.isSpent()) {
      throw new IllegalStateException(BodySource.SPENT);
    }
  }

  public String operation() {
    return operation;
  }

  public CallTimeouts times() {
    return times;
  }

  public boolean streams() {
    return streams;
  }

  /**
   * A stream must only not fall silent; anything else must be complete in time. Without a thread to
   * wait with, a response that is read whole is collected first.
   */
  @Override
  public HttpResponse.BodySubscriber<ResponseStream> apply(HttpResponse.ResponseInfo response) {
    boolean success = response.statusCode() / 100 == 2;
    if (streams && success) {
      return new ResponseStream(limits, open, times.silence().toNanos(), end(times.whole()));
    }
    if (async) {
      return ResponseStream.collected(limits, open);
    }
    return new ResponseStream(limits, open, 0, end(times.attempt()));
  }

  private long end(Duration time) {
    return time.isZero() ? 0 : start + time.toNanos();
  }

  private static boolean streams(Request request) {
    return request.requestTemplate() == null
        || request.requestTemplate().methodMetadata() == null
        || streams(request.requestTemplate().methodMetadata().returnType());
  }

  private static boolean streams(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type raw = parameterized.getRawType();
      return raw == EventStream.class
          || (raw == ApiResponse.class || raw == CompletableFuture.class)
              && streams(parameterized.getActualTypeArguments()[0]);
    }
    return type == BinaryResponse.class || type == feign.Response.class;
  }

  public HttpRequest.BodyPublisher publisher(byte @Nullable [] body) {
    try {
      if (source == null) {
        return body == null || body.length == 0
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body);
      }
      long length = source.length();
      if (length == 0) {
        return HttpRequest.BodyPublishers.noBody();
      }
      HttpRequest.BodyPublisher stream = HttpRequest.BodyPublishers.ofInputStream(this::openSource);
      return length == BodySource.UNKNOWN_LENGTH
          ? stream
          : HttpRequest.BodyPublishers.fromPublisher(stream, length);
    } catch (IOException e) {
      throw new UncheckedIOException("the request body cannot be read", e);
    }
  }

  /** The body as bytes; null for none. */
  public byte @Nullable [] wholeBody(byte @Nullable [] body) throws IOException {
    if (source == null) {
      return body;
    }
    try (InputStream in = source.open()) {
      return in.readAllBytes();
    }
  }

  private InputStream openSource() {
    try {
      InputStream opened = new Watched(source.open());
      sending = opened;
      return opened;
    } catch (IOException e) {
      sourceFailure = e;
      return new Watched(InputStream.nullInputStream());
    }
  }

  /** Closes the request body; called when the exchange is over, however it ended. */
  public void closeSource() {
    InputStream opened = sending;
    if (opened != null) {
      try {
        opened.close();
      } catch (IOException e) {
        sourceFailure = e;
      }
    }
  }

  /** Why the request body could not be read; null if it could. */
  public @Nullable IOException sourceFailure() {
    return sourceFailure;
  }

  /** Remembers that it was the body, and not the connection, that failed. */
  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (IOException e) {
        sourceFailure = e;
        throw e;
      }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return in.read(target, offset, length);
      } catch (IOException e) {
        sourceFailure = e;
        throw e;
      }
    }
  }
}
