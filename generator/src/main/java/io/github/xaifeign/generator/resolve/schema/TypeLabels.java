package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;

/** How a type is called within the name of another: a list of texts is a {@code StringList}. */
final class TypeLabels implements TypeRef.Visitor<String> {
  private static final TypeLabels LABELS = new TypeLabels();

  private TypeLabels() {}

  static String of(TypeRef type) {
    return type.accept(LABELS);
  }

  @Override
  public String scalar(Scalar scalar) {
    return switch (scalar) {
      case STRING -> "String";
      case BOOLEAN -> "Boolean";
      case INT32 -> "Integer";
      case INT64 -> "Long";
      case INT64_TEXT -> "LongText";
      case DOUBLE -> "Double";
      case DATE -> "Date";
      case TIMESTAMP -> "Timestamp";
      case FILE -> "File";
    };
  }

  @Override
  public String anyJson(TypeRef.AnyJson any) {
    return "Json";
  }

  @Override
  public String list(TypeRef.ListOf list) {
    return of(list.element()) + "List";
  }

  @Override
  public String map(TypeRef.MapOf map) {
    return of(map.value()) + "Map";
  }

  @Override
  public String maybeNull(TypeRef.MaybeNull maybe) {
    return of(maybe.type());
  }

  @Override
  public String model(TypeRef.Model model) {
    return model.name().simpleName();
  }
}
