package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A JSON object with named members, emitted as a final class with a builder.
 *
 * @param members in the order of the document
 * @param additional the type of members that the schema types but does not name; empty when any
 *     JSON is allowed there
 * @param unions the unions that this object is a branch of
 */
public record ObjectModel(
    ModelName name,
    Documentation documentation,
    List<MemberModel> members,
    Optional<TypeRef> additional,
    List<ModelName> unions,
    List<TypeModel> nested)
    implements TypeModel, BuiltModel {

  public ObjectModel {
    members = List.copyOf(members);
    unions = List.copyOf(unions);
    nested = List.copyOf(nested);
  }

  @Override
  public String className() {
    return name.toString();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.object(this);
  }
}
