package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a list of known values into an open enum. */
final class EnumResolver {
  private static final Set<String> NUMBERS = Set.of("integer", "number");

  private final NamedSchemas schemas;
  private final NameMappings mappings;

  EnumResolver(NamedSchemas schemas, NameMappings mappings) {
    this.schemas = schemas;
    this.mappings = mappings;
  }

  /** The enum of a schema's own values and of those that its branches have. */
  EnumModel resolve(ModelName name, Documentation documentation, Schema<?> schema) {
    Map<Object, String> wanted = new LinkedHashMap<>();
    SchemaKeywords.values(schema).forEach(value -> wanted.put(value, constant(value.toString())));
    for (Schema<?> branch : SchemaKeywords.branches(schema)) {
      Schema<?> target = schemas.follow(branch);
      if (target != null) {
        addBranch(target, wanted);
      }
    }
    UniqueNames names = UniqueNames.joinedBy("_").beside("UNKNOWN");
    List<EnumModel.Constant> constants = new ArrayList<>();
    wanted.forEach(
        (value, constant) ->
            constants.add(new EnumModel.Constant(names.claim(constant), value.toString())));
    return new EnumModel(name, documentation, base(wanted.keySet(), schema), constants);
  }

  /** A branch with one value can give it a name, its title. */
  private void addBranch(Schema<?> branch, Map<Object, String> wanted) {
    List<Object> values = SchemaKeywords.values(branch);
    boolean titled = values.size() == 1 && branch.getTitle() != null;
    for (Object value : values) {
      wanted.putIfAbsent(value, constant(titled ? branch.getTitle() : value.toString()));
    }
  }

  private static Scalar base(Set<Object> values, Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    values.forEach(value -> types.add(SchemaKeywords.jsonType(value)));
    boolean numbers = NUMBERS.containsAll(types);
    if (!numbers || SchemaKeywords.types(schema).equals(Set.of("string"))) {
      return Scalar.STRING;
    }
    return types.equals(Set.of("integer")) ? Scalar.INT64 : Scalar.DOUBLE;
  }

  private String constant(String value) {
    String name = mappings.enumConstant(value);
    return name.equals("UNKNOWN") ? "UNKNOWN_VALUE" : name;
  }
}
