package io.github.xaifeign.generator.model;

/** Where a parameter outside the path travels (OpenAPI 3.0.3, Parameter Object, {@code in}). */
public enum ParameterLocation {
  QUERY,
  HEADER,
  COOKIE
}
