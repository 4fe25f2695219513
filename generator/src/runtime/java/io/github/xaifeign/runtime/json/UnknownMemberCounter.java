package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.JsonNode;

/**
 * Watches a model read a stream event that looks like an error. If {@code error} turns out to be a
 * member that the model does not know, or the model knows none of the members, it is no item.
 */
public final class UnknownMemberCounter extends JsonParserDelegate {
  private int unknown;
  private boolean errorUnknown;

  public UnknownMemberCounter(JsonParser delegate) {
    super(delegate);
  }

  /** Called on the first token of the member's value. */
  void unknownMember(String name) {
    int depth = streamReadContext().getNestingDepth();
    if (depth == (currentToken().isStructStart() ? 2 : 1)) {
      unknown++;
      errorUnknown |= name.equals("error");
    }
  }

  /** Whether the model has read the event as its own; called when it has read it. */
  public boolean recognised(JsonNode event) {
    int present = 0;
    for (JsonNode member : event) {
      present += member.isNull() ? 0 : 1;
    }
    return !errorUnknown && unknown < present;
  }
}
