package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns a list of known values into an open enum. */
final class EnumResolver {
  private final NamedSchemas schemas;
  private final Findings findings;

  EnumResolver(NamedSchemas schemas, Findings findings) {
    this.schemas = schemas;
    this.findings = findings;
  }

  EnumModel resolve(ModelName name, Documentation documentation, Schema<?> schema, SpecPointer at) {
    Set<Object> values = new LinkedHashSet<>(SchemaKeywords.values(schema));
    for (Schema<?> branch : SchemaKeywords.branches(schema)) {
      Schema<?> target = schemas.follow(branch);
      if (target != null) {
        values.addAll(SchemaKeywords.values(target));
      }
    }
    UniqueNames names = UniqueNames.joinedBy("_").beside("UNKNOWN");
    List<EnumModel.Constant> constants = new ArrayList<>();
    for (Object value : values) {
      constants.add(
          new EnumModel.Constant(names.claim(constant(value.toString())), value.toString()));
    }
    return new EnumModel(name, documentation, base(values, schema, at), constants);
  }

  private Scalar base(Set<Object> values, Schema<?> schema, SpecPointer at) {
    Set<String> types = new LinkedHashSet<>();
    values.forEach(value -> types.add(SchemaKeywords.jsonType(value)));
    Set<String> declared = SchemaKeywords.types(schema);
    if (declared.equals(Set.of("string")) || types.equals(Set.of("string"))) {
      return Scalar.STRING;
    }
    if (types.equals(Set.of("integer"))) {
      return Scalar.INT64;
    }
    if (Set.of("integer", "number").containsAll(types)) {
      return Scalar.DOUBLE;
    }
    findings.add(
        at.at("enum"), FindingCode.ENUM_MIXED, "the values are of several JSON types, " + types);
    return Scalar.STRING;
  }

  private static String constant(String value) {
    String name = JavaNames.constant(value);
    return name.equals("UNKNOWN") ? "UNKNOWN_VALUE" : name;
  }
}
