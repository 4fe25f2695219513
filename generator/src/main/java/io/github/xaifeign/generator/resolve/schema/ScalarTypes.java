package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;

/** Which Java type a scalar schema has (OpenAPI 3.0.3, Data Types). */
final class ScalarTypes {
  private ScalarTypes() {}

  /**
   * The type of a scalar.
   *
   * @param form whether the schema belongs to a form, where {@code format: binary} is a file
   */
  static Scalar of(Schema<?> schema, boolean form) {
    String format = schema.getFormat() == null ? "" : schema.getFormat();
    return switch (type(schema)) {
      case "boolean" -> Scalar.BOOLEAN;
      case "integer" -> format.equals("int32") ? Scalar.INT32 : Scalar.INT64;
      case "number" -> Scalar.DOUBLE;
      default ->
          switch (format) {
            case "date" -> Scalar.DATE;
            case "date-time" -> Scalar.TIMESTAMP;
            case "int64" -> Scalar.INT64_TEXT;
            case "binary" -> form ? Scalar.FILE : Scalar.STRING;
            default -> Scalar.STRING;
          };
    };
  }

  private static String type(Schema<?> schema) {
    Set<String> types = SchemaKeywords.types(schema);
    if (types.isEmpty()) {
      return "string";
    }
    return types.size() == 1 ? types.iterator().next() : "number";
  }
}
