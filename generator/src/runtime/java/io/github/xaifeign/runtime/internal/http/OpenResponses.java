package io.github.xaifeign.runtime.internal.http;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The response bodies of a client that are not at their end. Each enters and leaves by itself. */
public final class OpenResponses implements AutoCloseable {
  private final Set<ResponseBody> bodies = ConcurrentHashMap.newKeySet();

  void add(ResponseBody body) {
    bodies.add(body);
  }

  void remove(ResponseBody body) {
    bodies.remove(body);
  }

  /** Ends them all. */
  @Override
  public void close() {
    new ArrayList<>(bodies).forEach(ResponseBody::close);
  }
}
