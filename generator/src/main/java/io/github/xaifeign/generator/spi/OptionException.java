package io.github.xaifeign.generator.spi;

/** An option is unknown or unusable; nothing was written. */
final class OptionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  OptionException(String message) {
    super(message);
  }
}
