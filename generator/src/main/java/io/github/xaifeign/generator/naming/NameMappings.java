package io.github.xaifeign.generator.naming;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Java names that a user chooses in place of those that the document suggests.
 *
 * @param models names of types, by the name of the schema
 * @param modelPrefix what the names of all other types begin with
 * @param modelSuffix what the names of all other types end with
 * @param members names of members, by the name in JSON
 * @param parameters names of parameters, by the name in the document
 * @param enumConstants names of constants, by the value as text
 */
public record NameMappings(
    Map<String, String> models,
    String modelPrefix,
    String modelSuffix,
    Map<String, String> members,
    Map<String, String> parameters,
    Map<String, String> enumConstants) {

  /** No choices. */
  public static final NameMappings NONE =
      new NameMappings(Map.of(), "", "", Map.of(), Map.of(), Map.of());

  public NameMappings {
    models = Map.copyOf(models);
    members = Map.copyOf(members);
    parameters = Map.copyOf(parameters);
    enumConstants = Map.copyOf(enumConstants);
  }

  /** The same choices with what stands before and behind the names of types. */
  public NameMappings affixedBy(String prefix, String suffix) {
    return new NameMappings(models, prefix, suffix, members, parameters, enumConstants);
  }

  /** The choices that are no Java names, in alphabetical order. */
  public List<String> faults() {
    return Stream.of(models, members, parameters, enumConstants)
        .flatMap(mapping -> mapping.values().stream())
        .filter(name -> !SourceVersion.isName(name, SourceVersion.RELEASE_17) || name.contains("."))
        .distinct()
        .sorted()
        .toList();
  }

  /** What the type of a named schema would like to be called. */
  public String model(String schema) {
    String chosen = models.get(schema);
    return chosen == null ? affixed(JavaNames.type(schema)) : chosen;
  }

  /** The name of a type with what stands before and behind all of them. */
  String affixed(String type) {
    return modelPrefix + type + modelSuffix;
  }

  /** What a member would like to be called. */
  public String member(String wireName) {
    String chosen = members.get(wireName);
    return chosen == null ? JavaNames.member(wireName) : chosen;
  }

  /** What a parameter would like to be called. */
  public String parameter(String name) {
    String chosen = parameters.get(name);
    return chosen == null ? JavaNames.member(name) : chosen;
  }

  /** What the constant of a value would like to be called. */
  public String enumConstant(String value) {
    String chosen = enumConstants.get(value);
    return chosen == null ? JavaNames.constant(value) : chosen;
  }
}
