package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of an object with those of its allOf parts, references followed. */
final class MergedObject {
  /** A property and where it was found. */
  record Property(Schema<?> schema, SpecPointer at) {}

  final Map<String, Property> properties = new LinkedHashMap<>();
  final Set<String> required = new LinkedHashSet<>();
  @Nullable Property additional;
}
