package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.internal.call.MappedFuture;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every class of operations can do that return futures.
 *
 * @param <A> the class of operations
 */
public abstract class AsyncOperations<A> extends OperationsBase<A> {
  /**
   * Called by emitted code.
   *
   * @param scope how the operations are called
   * @param views makes the same operations for another scope
   */
  protected AsyncOperations(CallScope scope, Function<CallScope, A> views) {
    super(scope, views);
  }

  /**
   * Makes a call whose status and headers are wanted, too: {@code
   * xai.async().chat().withResponse(chat -> chat.createChatCompletion(request))}.
   *
   * @param call calls one of the operations that it is given
   * @param <T> what the operation returns a future of
   * @return completes as the future of {@code call} does, with status and headers of the last
   *     response, or with an {@link IllegalStateException} if none came; cancelling it cancels the
   *     future of {@code call}
   */
  public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> withResponse(
      Function<? super A, CompletableFuture<T>> call) {
    CallScope.Witness witness = new CallScope.Witness();
    CompletableFuture<T> result = Preconditions.notNull("call", call).apply(witnessed(witness));
    return MappedFuture.of(result, body -> new ApiResponse<>(witness.head(), body));
  }
}
