package io.github.xaifeign.contract.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A document in which one field is another.
 *
 * @param name the JSON pointer of the object, and what is done to it
 * @param holder the object in the tree of the document
 * @param field which of its fields is changed
 * @param value what it becomes; null if it is taken away
 */
record Mutant(String name, ObjectNode holder, String field, @Nullable JsonNode value) {
  /** Runs something while the document is this mutant. */
  void during(Runnable run) {
    ObjectNode before = holder.objectNode();
    before.setAll(holder);
    if (value == null) {
      holder.remove(field);
    } else {
      holder.set(field, value);
    }
    try {
      run.run();
    } finally {
      // In the order of before, which decides what is found first.
      holder.removeAll();
      holder.setAll(before);
    }
  }
}
