package io.github.xaifeign.generator.emit.poet;

/** Names for the parameters of lambdas that stand within each other. */
final class LambdaNames {
  private LambdaNames() {}

  /** The name of a lambda's parameter, numbered when it stands within another such lambda. */
  static String within(String outer, String name) {
    if (!outer.startsWith(name)) {
      return name;
    }
    String number = outer.substring(name.length());
    return name + (number.isEmpty() ? 2 : Integer.parseInt(number) + 1);
  }
}
