package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.function.Function;

/**
 * What every class of operations can do beside its operations, whether these wait or return
 * futures.
 *
 * @param <A> the class of operations
 */
public abstract class OperationsBase<A> {
  private final CallScope scope;
  private final Function<CallScope, A> views;

  OperationsBase(CallScope scope, Function<CallScope, A> views) {
    this.scope = Preconditions.notNull("scope", scope);
    this.views = views;
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public A withOptions(CallOptions options) {
    return views.apply(scope.withOptions(Preconditions.notNull("options", options)));
  }

  /** The same operations, whose responses are shown to a witness. */
  final A witnessed(CallScope.Witness witness) {
    return views.apply(scope.witnessed(witness));
  }
}
