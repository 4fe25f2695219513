package io.github.xaifeign.contract.xai;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call as a user writes it, and what it means on the wire.
 *
 * @param operation the operation that it is of
 * @param line method, path and query
 * @param accept the media type asked for
 * @param json the body; null without one, empty for a form
 * @param call the call
 * @param <C> the client that makes it
 */
record ExpectedCall<C>(
    String operation, String line, String accept, @Nullable String json, Consumer<C> call) {

  static <C> ExpectedCall<C> get(String operation, String line, Consumer<C> call) {
    return new ExpectedCall<>(operation, line, "application/json", null, call);
  }

  static <C> ExpectedCall<C> post(String operation, String path, String json, Consumer<C> call) {
    return new ExpectedCall<>(operation, "POST " + path, "application/json", json, call);
  }

  static <C> ExpectedCall<C> stream(String operation, String path, String json, Consumer<C> call) {
    return new ExpectedCall<>(operation, "POST " + path, "text/event-stream", json, call);
  }
}
