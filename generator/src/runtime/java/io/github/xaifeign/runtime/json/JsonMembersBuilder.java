package io.github.xaifeign.runtime.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tools.jackson.core.io.SerializedString;

/** Lists the members of an emitted class in the order of the document. */
public final class JsonMembersBuilder {
  final String type;
  final List<SerializedString> names = new ArrayList<>();
  final BitSet required = new BitSet();
  final BitSet nullable = new BitSet();
  final BitSet json = new BitSet();
  final BitSet constants = new BitSet();
  final BitSet secrets = new BitSet();
  boolean entries;

  JsonMembersBuilder(String type) {
    this.type = type;
  }

  /**
   * Adds a member that must be there and not be null.
   *
   * @param name its name in JSON
   * @return this
   */
  public JsonMembersBuilder required(String name) {
    required.set(names.size());
    return optional(name);
  }

  /**
   * Adds a member that must be there and may be null.
   *
   * @param name its name in JSON
   * @return this
   */
  public JsonMembersBuilder requiredOrNull(String name) {
    nullable.set(names.size());
    return required(name);
  }

  /**
   * Adds a member that must be there and may be any JSON, null too.
   *
   * @param name its name in JSON
   * @return this
   */
  public JsonMembersBuilder requiredJson(String name) {
    json.set(names.size());
    return required(name);
  }

  /**
   * Adds a member that may be absent.
   *
   * @param name its name in JSON
   * @return this
   */
  public JsonMembersBuilder optional(String name) {
    names.add(new SerializedString(name));
    return this;
  }

  /**
   * Adds a member that must be there with one certain value.
   *
   * @param name its name in JSON
   * @return this
   */
  public JsonMembersBuilder constant(String name) {
    constants.set(names.size());
    return required(name);
  }

  /**
   * Marks the last member as one whose value is shown to nobody.
   *
   * @return this
   */
  public JsonMembersBuilder secret() {
    secrets.set(names.size() - 1);
    return this;
  }

  /**
   * Says that the class also reads members that are not listed.
   *
   * @return this
   */
  public JsonMembersBuilder entries() {
    entries = true;
    return this;
  }

  /**
   * Ends the list.
   *
   * @return the members
   */
  public JsonMembers build() {
    return new JsonMembers(this);
  }
}
