package io.github.xaifeign.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the environment of the process says about settings. Called by emitted code. */
public final class Environment {
  private Environment() {}

  /**
   * Looks for a setting.
   *
   * @param property the system property, which comes first
   * @param variables the environment variables, the first that is set before the others
   * @return the value without blanks around it, of which files of secrets leave a line end; empty
   *     if none is set, or all are blank
   */
  public static Optional<String> find(String property, String... variables) {
    Optional<String> value = text(System.getProperty(property));
    for (int i = 0; value.isEmpty() && i < variables.length; i++) {
      value = text(System.getenv(variables[i]));
    }
    return value;
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
