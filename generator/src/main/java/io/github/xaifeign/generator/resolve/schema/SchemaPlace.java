package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.report.SpecPointer;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema stands, in the document and in Java.
 *
 * @param owner the type that an inline type would be nested in; null for a file of its own
 * @param hint the UpperCamelCase name that an inline type would like
 * @param form whether the schema belongs to the body of a form
 */
record SchemaPlace(SpecPointer at, @Nullable ModelName owner, String hint, boolean form) {
  /** The place of a part of the schema, in the same surroundings in Java. */
  SchemaPlace below(SpecPointer part, String partHint) {
    return new SchemaPlace(part, owner, partHint, form);
  }
}
