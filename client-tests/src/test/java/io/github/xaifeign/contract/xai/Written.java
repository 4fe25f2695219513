package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
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
 */
record Written(
    String operation, String line, String accept, @Nullable String json, Consumer<XaiClient> call) {

  static Written get(String operation, String line, Consumer<XaiClient> call) {
    return new Written(operation, line, "application/json", null, call);
  }

  static Written post(String operation, String path, String json, Consumer<XaiClient> call) {
    return new Written(operation, "POST " + path, "application/json", json, call);
  }

  static Written stream(String operation, String path, String json, Consumer<XaiClient> call) {
    return new Written(operation, "POST " + path, "text/event-stream", json, call);
  }
}
