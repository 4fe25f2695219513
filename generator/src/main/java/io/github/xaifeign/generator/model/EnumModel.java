package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * A set of known values that may grow, emitted as an open enum.
 *
 * @param base the JSON type of the values: {@code STRING}, {@code INT64} or {@code DOUBLE}
 */
public record EnumModel(
    ModelName name, Documentation documentation, TypeRef.Scalar base, List<Constant> constants)
    implements TypeModel {

  public EnumModel {
    constants = List.copyOf(constants);
  }

  /**
   * A known value.
   *
   * @param javaName the constant
   * @param value the value as JSON text without quotes
   */
  public record Constant(String javaName, String value) {}

  @Override
  public List<TypeModel> nested() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.enumeration(this);
  }
}
