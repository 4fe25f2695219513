package io.github.xaifeign.generator.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Words without quotes that YAML 1.1 takes for something that JSON writes otherwise. */
final class YamlWords {
  private static final Set<String> TRUE = Set.of("yes", "on");
  private static final Set<String> FALSE = Set.of("no", "off");
  private static final Pattern BASE_60 = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+[0-9.]*");
  private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
  private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9][0-9_.]*_[0-9_.]*");

  private YamlWords() {}

  /** What the word is read as, if that is a surprise. */
  static Optional<String> meaning(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.BOOL)) {
      String word = text.toLowerCase(Locale.ROOT);
      return TRUE.contains(word)
          ? Optional.of("true")
          : FALSE.contains(word) ? Optional.of("false") : Optional.empty();
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(text);
    }
    return Optional.empty();
  }

  private static Optional<String> number(String text) {
    if (BASE_60.matcher(text).matches()) {
      return Optional.of("a number to the base of 60");
    }
    if (OCTAL.matcher(text).matches()) {
      return Optional.of("a number to the base of 8");
    }
    return GROUPED.matcher(text).matches()
        ? Optional.of("a number without the underscores")
        : Optional.empty();
  }
}
