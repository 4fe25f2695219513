package io.github.xaifeign.runtime.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes to nowhere, and is told by each object that it meets on the way which of its members
 * cannot be read.
 */
final class UnreadableMemberFinder extends JsonGeneratorDelegate {
  private final List<UnreadableMember> found = new ArrayList<>();

  private UnreadableMemberFinder() {
    super(
        Json.FACTORY.createGenerator(ObjectWriteContext.empty(), OutputStream.nullOutputStream()));
  }

  /** Looks through a value and all that it holds. */
  static List<UnreadableMember> find(JsonWritable value) {
    try (UnreadableMemberFinder finder = new UnreadableMemberFinder()) {
      value.writeTo(finder);
      return List.copyOf(finder.found);
    }
  }

  void found(UnreadableMember member) {
    found.add(member);
  }
}
