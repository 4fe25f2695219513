package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.Optional;

/** By which kind of JSON value the values of a type are recognised. */
final class JsonKinds {
  private final TypeDrafts types;

  JsonKinds(TypeDrafts types) {
    this.types = types;
  }

  /** The kind; empty when there are several. */
  Optional<JsonKind> of(TypeRef type) {
    if (type instanceof Scalar scalar) {
      return Optional.of(of(scalar));
    }
    if (type instanceof TypeRef.ListOf) {
      return Optional.of(JsonKind.ARRAY);
    }
    if (type instanceof TypeRef.MapOf) {
      return Optional.of(JsonKind.OBJECT);
    }
    if (type instanceof TypeRef.MaybeNull maybe) {
      return of(maybe.type());
    }
    return type instanceof TypeRef.Model model ? of(model) : Optional.empty();
  }

  private Optional<JsonKind> of(TypeRef.Model model) {
    EnumModel enumeration = types.enumeration(model.name());
    if (enumeration != null) {
      return Optional.of(of(enumeration.base()));
    }
    return model.kind() == TypeRef.Kind.OBJECT ? Optional.of(JsonKind.OBJECT) : Optional.empty();
  }

  private static JsonKind of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> JsonKind.BOOLEAN;
      case INT32, INT64 -> JsonKind.INTEGER;
      case DOUBLE -> JsonKind.NUMBER;
      case STRING, INT64_TEXT, DATE, TIMESTAMP, FILE -> JsonKind.STRING;
    };
  }
}
