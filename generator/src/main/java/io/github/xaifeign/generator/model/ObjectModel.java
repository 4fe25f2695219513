package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * An object with named members, emitted as a final class with a builder.
 *
 * @param members in the order of the document
 * @param additional the type of members that the schema types but does not name; empty when any
 *     JSON is allowed there
 * @param unions the unions that this object is a branch of
 * @param encoding how the object is written
 */
public record ObjectModel(
    ModelName name,
    Documentation documentation,
    List<MemberModel> members,
    Optional<TypeRef> additional,
    List<ModelName> unions,
    Encoding encoding,
    List<TypeModel> nested)
    implements TypeModel {

  /** How an object goes over the wire. */
  public enum Encoding {
    JSON,
    /** {@code multipart/form-data} or {@code application/x-www-form-urlencoded}; written only. */
    FORM
  }

  public ObjectModel {
    members = List.copyOf(members);
    unions = List.copyOf(unions);
    nested = List.copyOf(nested);
  }

  /** The members that a caller sets: all but the constants. */
  public List<MemberModel> settable() {
    return members.stream().filter(member -> member.constant().isEmpty()).toList();
  }

  /** The one required member beside a constant, which a static {@code of} can take. */
  public Optional<MemberModel> soleRequired() {
    List<MemberModel> required = settable().stream().filter(MemberModel::required).toList();
    boolean tagged = settable().size() < members.size();
    return tagged && required.size() == 1 ? Optional.of(required.get(0)) : Optional.empty();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.object(this);
  }
}
