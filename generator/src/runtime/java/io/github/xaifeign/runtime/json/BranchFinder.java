package io.github.xaifeign.runtime.json;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/**
 * What emitted unions use to find the branch that an object looks most like, where no single member
 * names it. The branches are described one after the other: a branch falls out when a member that
 * it requires is missing, or when a member has a value or a kind that it cannot have. Of those that
 * are left, the one that knows most of the object's members is the closest, the first of several.
 */
public final class BranchFinder {
  private final JsonNode object;
  private int branches;
  private int known;
  private boolean fits;
  private boolean open;
  private int closest = -1;
  private int mostKnown = -1;
  private boolean closestIsOpen;

  /**
   * Begins to look.
   *
   * @param object the object
   */
  public BranchFinder(JsonNode object) {
    this.object = object;
  }

  /**
   * Describes the next branch.
   *
   * @param members the names of all members that it has
   * @return this finder
   */
  public BranchFinder branch(String... members) {
    finish();
    branches++;
    fits = true;
    open = false;
    known = 0;
    for (String member : members) {
      known += object.has(member) ? 1 : 0;
    }
    return this;
  }

  /**
   * Says which members objects of the branch always have.
   *
   * @param members the names of these members
   * @return this finder
   */
  public BranchFinder requires(String... members) {
    for (String member : members) {
      fits &= object.has(member);
    }
    return this;
  }

  /**
   * Says which values a member of the branch can have. An object without the member, or with null
   * there, still fits.
   *
   * @param member the name of the member
   * @param values the values, as text
   * @return this finder
   */
  public BranchFinder value(String member, String... values) {
    JsonNode value = object.path(member);
    fits &=
        isAbsent(value) || value.isValueNode() && Arrays.asList(values).contains(value.asString());
    return this;
  }

  /**
   * Says which kinds of JSON value a member of the branch can have. An object without the member,
   * or with null there, still fits.
   *
   * @param member the name of the member
   * @param kinds the kinds
   * @return this finder
   */
  public BranchFinder kind(String member, JsonNodeType... kinds) {
    JsonNode value = object.path(member);
    fits &= isAbsent(value) || Arrays.asList(kinds).contains(value.getNodeType());
    return this;
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  /**
   * Says that the branch takes members of any name.
   *
   * @return this finder
   */
  public BranchFinder open() {
    open = true;
    return this;
  }

  /**
   * Ends the description.
   *
   * @return the number of the closest branch, 0 for the first; -1 when none fits, or when none of
   *     several knows any member of an object that has some
   */
  public int closest() {
    finish();
    boolean unknown = branches > 1 && mostKnown == 0 && !object.isEmpty() && !closestIsOpen;
    return unknown ? -1 : closest;
  }

  private void finish() {
    boolean openWhereNothingIsKnown = open && !closestIsOpen && known == 0 && mostKnown == 0;
    if (branches > 0 && fits && (known > mostKnown || openWhereNothingIsKnown)) {
      closest = branches - 1;
      mostKnown = known;
      closestIsOpen = open;
    }
  }
}
