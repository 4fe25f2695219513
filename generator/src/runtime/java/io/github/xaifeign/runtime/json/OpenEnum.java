package io.github.xaifeign.runtime.json;

/**
 * A text value with well-known constants, where a value that is not among them is kept as it came.
 */
public interface OpenEnum {
  /**
   * The value as it stands on the wire.
   *
   * @return the text, also when it is not one of the known constants
   */
  String value();
}
