package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.Polling;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.internal.call.MappedFuture;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How the operations of a class are called: with which options, and who is shown the responses.
 * Immutable; passed on by emitted code.
 */
public final class CallScope {
  /** No options, and nobody who is shown the responses. */
  public static final CallScope DEFAULT = new CallScope(CallOptions.DEFAULT, null);

  private final CallOptions options;
  private final @Nullable Witness witness;

  private CallScope(CallOptions options, @Nullable Witness witness) {
    this.options = options;
    this.witness = witness;
  }

  CallScope withOptions(CallOptions others) {
    return new CallScope(others, witness);
  }

  CallScope witnessed(Witness another) {
    return new CallScope(options, another);
  }

  /** {@return the options of the calls} */
  public CallOptions options() {
    return options;
  }

  /** {@return how often and how long to ask for a result that is not there yet} */
  public Polling polling() {
    return options.polling().orElse(Polling.DEFAULT);
  }

  /**
   * Shows a response to whom it may concern.
   *
   * @param response the response
   * @param <T> type of its body
   * @return the response
   */
  public <T extends @Nullable Object> ApiResponse<T> response(ApiResponse<T> response) {
    if (witness != null) {
      witness.seen = response.head();
    }
    return response;
  }

  /**
   * Shows a response to whom it may concern.
   *
   * @param response the response
   * @param <T> type of its body
   * @return its body
   */
  public <T extends @Nullable Object> T body(ApiResponse<T> response) {
    return response(response).body();
  }

  /**
   * Shows a response to whom it may concern, once it is there.
   *
   * @param response the response
   * @param <T> type of its body
   * @return the response; cancelling it cancels what was given
   */
  public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> response(
      CompletableFuture<ApiResponse<T>> response) {
    return witness == null ? response : MappedFuture.of(response, this::response);
  }

  /**
   * Shows a response to whom it may concern, once it is there.
   *
   * @param response the response
   * @param <T> type of its body
   * @return its body; cancelling it cancels what was given
   */
  public <T extends @Nullable Object> CompletableFuture<T> body(
      CompletableFuture<ApiResponse<T>> response) {
    return MappedFuture.of(response, this::body);
  }

  /** Remembers the last response that it is shown. */
  static final class Witness {
    private volatile @Nullable ResponseHead seen;

    /** Status and headers of the response. */
    ResponseHead head() {
      ResponseHead head = seen;
      if (head == null) {
        throw new IllegalStateException(
            "no response came: call an operation of what the function is given, and one that"
                + " makes its call at once");
      }
      return head;
    }
  }
}
