package io.github.xaifeign.generator.model;

/** How a list or object is written (OpenAPI 3.0.3, Parameter Object, Style Values). */
public enum ParameterStyle {
  /** One value. */
  SIMPLE,
  /** {@code form} with {@code explode}: the name repeated. */
  REPEATED,
  COMMA,
  SPACE,
  PIPE,
  /** {@code deepObject}: {@code name[member]=value}. */
  DEEP_OBJECT,
  /** {@code form} with {@code explode}, of an object: each member is a parameter of its own. */
  MEMBERS,
  /** The parameter is described by a JSON media type: the value as JSON text. */
  JSON
}
