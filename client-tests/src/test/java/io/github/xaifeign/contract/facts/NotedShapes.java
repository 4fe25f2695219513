package io.github.xaifeign.contract.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.contract.facts.ShapeNotation.Member;
import io.github.xaifeign.contract.samples.RawSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares shapes that the facts write in a line of prose with the schemas of our documents. */
final class NotedShapes {
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`(\\*?)");

  private final Set<String> differences = new TreeSet<>();
  private int members;

  Set<String> differences() {
    return differences;
  }

  /** How many members of the facts were looked at. */
  int members() {
    return members;
  }

  /** The members named between backticks in a text. */
  static List<Member> named(String text) {
    List<Member> members = new ArrayList<>();
    Matcher spans = SPAN.matcher(text.replace("` `", ""));
    while (spans.find()) {
      members.addAll(ShapeNotation.list(spans.group(1) + spans.group(2)));
    }
    return members;
  }

  /** Compares what a request has: what is starred, and nothing else, is required. */
  void compareRequest(String where, List<Member> facts, RawSchema ours) {
    compare(where, facts, ours, true);
  }

  /** Compares what a response has: what may be absent is not required. */
  void compareResponse(String where, List<Member> facts, RawSchema ours) {
    compare(where, facts, ours, false);
  }

  private void compare(String where, List<Member> facts, RawSchema ours, boolean request) {
    for (Member member : facts) {
      String place = where + "." + member.name();
      List<RawSchema> owners = owners(ours, member.name());
      members++;
      if (owners.isEmpty()) {
        differences.add(place + ": missing");
        continue;
      }
      RawSchema owner = owners.get(0);
      boolean required = owner.requires(member.name());
      if (required && (request ? !member.starred() : member.optional())) {
        differences.add(place + ": required");
      }
      if (!required && request && member.starred()) {
        differences.add(place + ": optional");
      }
      RawSchema type = elements(owner.properties().get(member.name()));
      if (type.additional() == null || !type.properties().isEmpty()) {
        compare(place, member.members(), type, request);
      }
    }
  }

  /** The schema, or that branch of it, which has a member. */
  private static List<RawSchema> owners(RawSchema schema, String member) {
    List<RawSchema> owners = new ArrayList<>();
    if (schema.properties().containsKey(member)) {
      owners.add(schema);
    }
    for (RawSchema branch : schema.branches()) {
      owners.addAll(owners(branch, member));
    }
    return owners;
  }

  /** What a list consists of, or else the schema itself. */
  private static RawSchema elements(RawSchema schema) {
    RawSchema current = schema;
    for (RawSchema items = current.items(); items != null; items = current.items()) {
      current = items;
    }
    return current;
  }

  /** Compares a paragraph that begins with a name and a colon, up to the end of its sentence. */
  void compareParagraph(String facts, String beginning, JsonNode root, String schema) {
    int from = facts.indexOf("\n" + beginning);
    int inner = from < 0 ? facts.indexOf(beginning) : from + 1;
    if (inner < 0) {
      throw new IllegalArgumentException("The facts have no paragraph " + beginning);
    }
    String rest = facts.substring(inner + beginning.length());
    String sentence = rest.split("\\n|\\. (?=[A-Z])|; PRO ", 2)[0];
    compareResponse(schema, named(sentence), RawSchema.at(root, "/components/schemas/" + schema));
  }
}
