package io.github.xaifeign.contract.laws;

import io.github.xaifeign.client.runtime.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Changes a value at every depth, as far as it lets itself be changed. */
final class Mutation {
  private final boolean trees;

  private Mutation(boolean trees) {
    this.trees = trees;
  }

  /** Changes what was given: lists, maps, JSON trees, and what is in them. */
  static void ofGiven(@Nullable Object value) {
    new Mutation(true).inside(value);
  }

  /** Changes what was returned, but for JSON trees, which belong to the model that returns them. */
  static void ofReturned(@Nullable Object value) {
    new Mutation(false).inside(value);
  }

  private void inside(@Nullable Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::inside);
      attempt(list::clear);
      attempt(() -> cast(list).addAll(new ArrayList<>(list)));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::inside);
      attempt(map::clear);
    } else if (value instanceof ObjectNode node && trees) {
      node.put("changed", true);
    } else if (value instanceof byte[] bytes && bytes.length > 0) {
      bytes[0]++;
    } else if (value instanceof Record || value instanceof JsonObject) {
      for (var accessor : value.getClass().getMethods()) {
        if (accessor.getParameterCount() == 0
            && accessor.getDeclaringClass() == value.getClass()
            && (value instanceof Record || accessor.getReturnType() == Map.class)
            && !accessor.getName().equals("toBuilder")) {
          inside(Reflection.call(accessor, value));
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Object> cast(List<?> list) {
    return (List<Object>) list;
  }

  private static void attempt(Runnable change) {
    try {
      change.run();
    } catch (UnsupportedOperationException e) {
      // What refuses to be changed keeps the law.
    }
  }
}
