package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A thing that a body can show: what coverage is counted in.
 *
 * @param pointer where the document declares it, as a JSON pointer (RFC 6901)
 * @param detail which one of the place, such as a value of an enum; empty if there is only one
 */
record Site(Kind kind, String pointer, String detail) implements Comparable<Site> {
  /** The detail of a branch that takes what no other branch does. */
  static final String ANY_JSON = "any JSON";

  enum Kind {
    PROPERTY("properties"),
    ENUM_VALUE("enum values"),
    BRANCH("branches of unions"),
    NULL("explicit nulls"),
    LIST_SIZE("lists of 0, 1 and many"),
    BOUND("bounds, at their value"),
    BEYOND("bounds, just beyond them");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  static Site property(RawSchema member) {
    return new Site(Kind.PROPERTY, member.place(), "");
  }

  static Site value(RawSchema schema, JsonNode value) {
    return new Site(Kind.ENUM_VALUE, schema.pointer(), value.toString());
  }

  static Site branch(RawSchema branch) {
    return new Site(Kind.BRANCH, branch.place(), branch.admitsAnyJson() ? ANY_JSON : "");
  }

  static Site nothing(RawSchema member) {
    return new Site(Kind.NULL, member.place(), "");
  }

  static Site listSize(RawSchema list, int size) {
    return new Site(Kind.LIST_SIZE, list.pointer(), size < 2 ? String.valueOf(size) : "many");
  }

  static Site bound(RawSchema schema, String bound) {
    return new Site(Kind.BOUND, schema.pointer(), bound);
  }

  static Site beyond(RawSchema schema, String bound) {
    return new Site(Kind.BEYOND, schema.pointer(), bound);
  }

  @Override
  public int compareTo(Site other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return kind + " " + pointer + (detail.isEmpty() ? "" : " " + detail);
  }
}
