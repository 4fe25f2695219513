package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every class of operations can do that return when the response is there.
 *
 * @param <A> the class of operations
 */
public abstract class SyncOperations<A> extends OperationsBase<A> {
  /**
   * Called by emitted code.
   *
   * @param scope how the operations are called
   * @param views makes the same operations for another scope
   */
  protected SyncOperations(CallScope scope, Function<CallScope, A> views) {
    super(scope, views);
  }

  /**
   * Makes a call whose status and headers are wanted, too: {@code xai.chat().withResponse(chat ->
   * chat.createChatCompletion(request))}.
   *
   * @param call calls one of the operations that it is given
   * @param <T> what the operation returns
   * @return what {@code call} returned, with status and headers of the last response
   * @throws IllegalStateException if no response came before {@code call} returned
   */
  public <T extends @Nullable Object> ApiResponse<T> withResponse(
      Function<? super A, ? extends T> call) {
    CallScope.Witness witness = new CallScope.Witness();
    T result = Preconditions.notNull("call", call).apply(witnessed(witness));
    return new ApiResponse<>(witness.head(), result);
  }
}
