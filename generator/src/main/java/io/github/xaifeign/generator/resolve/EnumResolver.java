package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns a list of known values into an open enum. */
final class EnumResolver {
  private final Components components;
  private final Findings findings;

  EnumResolver(Components components, Findings findings) {
    this.components = components;
    this.findings = findings;
  }

  EnumModel resolve(ModelName name, Documentation documentation, Schema<?> schema, SpecPointer at) {
    Set<Object> values = new LinkedHashSet<>(SchemaShape.values(schema));
    for (Schema<?> branch : SchemaShape.branches(schema)) {
      Schema<?> target = components.follow(branch, at);
      if (target != null) {
        values.addAll(SchemaShape.values(target));
      }
    }
    Set<String> taken = new HashSet<>(Set.of("UNKNOWN"));
    List<EnumModel.Constant> constants = new ArrayList<>();
    for (Object value : values) {
      constants.add(
          new EnumModel.Constant(
              unique(JavaNames.constant(value.toString()), taken), value.toString()));
    }
    return new EnumModel(name, documentation, base(values, schema, at), constants);
  }

  private Scalar base(Set<Object> values, Schema<?> schema, SpecPointer at) {
    Set<String> types = new LinkedHashSet<>();
    values.forEach(value -> types.add(SchemaShape.jsonType(value)));
    Set<String> declared = SchemaShape.types(schema);
    if (declared.equals(Set.of("string")) || types.equals(Set.of("string"))) {
      return Scalar.STRING;
    }
    if (types.equals(Set.of("integer"))) {
      return Scalar.INT64;
    }
    if (Set.of("integer", "number").containsAll(types)) {
      return Scalar.DOUBLE;
    }
    findings.error(
        at.at("enum").fragment(),
        "ENUM_MIXED",
        "the values are of several JSON types " + types + "; list values of one type");
    return Scalar.STRING;
  }

  private static String unique(String wanted, Set<String> taken) {
    String name = wanted.equals("UNKNOWN") ? "UNKNOWN_VALUE" : wanted;
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }
}
