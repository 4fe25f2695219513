package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * The body of a form, {@code multipart/form-data} or {@code application/x-www-form-urlencoded},
 * emitted as a final class with a builder. It is only written, never read.
 *
 * @param members the fields, in the order of the document
 */
public record FormModel(
    ModelName name, Documentation documentation, List<MemberModel> members, List<TypeModel> nested)
    implements TypeModel, BuiltModel {

  public FormModel {
    members = List.copyOf(members);
    nested = List.copyOf(nested);
  }

  @Override
  public String className() {
    return name.toString();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.form(this);
  }
}
