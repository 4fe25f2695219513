package io.github.xaifeign.runtime.json;

import java.util.List;

/** A model was built or read without all of its required members. */
public final class MissingMembersException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String[] members;

  /**
   * Makes the exception.
   *
   * @param type simple name of the model
   * @param members wire names of the absent members
   */
  public MissingMembersException(String type, List<String> members) {
    super(
        type
            + " lacks the required "
            + (members.size() == 1 ? "member " : "members ")
            + String.join(", ", members));
    this.type = type;
    this.members = members.toArray(new String[0]);
  }

  /**
   * The model that is incomplete.
   *
   * @return its simple name
   */
  public String type() {
    return type;
  }

  /**
   * The members that are absent, all of them.
   *
   * @return wire names in the order of the schema
   */
  public List<String> members() {
    return List.of(members);
  }
}
