package io.github.xaifeign.generator.model;

/**
 * The boolean member of a body that asks for one form of the response.
 *
 * @param wireName its name on the wire
 * @param javaName its builder method and accessor
 */
public record RequestFlag(String wireName, String javaName) {
  /** A flag of which only the name on the wire is known. */
  public static RequestFlag named(String wireName) {
    return new RequestFlag(wireName, wireName);
  }
}
