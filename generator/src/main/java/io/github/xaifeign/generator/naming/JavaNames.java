package io.github.xaifeign.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns words of a document into Java identifiers. Pure: the same word gives the same name. */
public final class JavaNames {
  /** Names that an accessor cannot have, since Object's own methods have them. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

  /** Methods that every emitted model has; a member of that name must step aside. */
  private static final Set<String> MODEL_METHODS =
      Set.of(
          "builder",
          "toBuilder",
          "build",
          "read",
          "writeTo",
          "additionalProperties",
          "of",
          "equals",
          "explicitNulls",
          "putAdditionalProperty",
          "putAdditionalPropertyJson",
          "writeParts",
          "known",
          "entries",
          "memberValues",
          "putEntry",
          "putEntryJson",
          "unreadableMembers");

  /** Characters with a meaning of their own in an enum value. */
  private static final Map<Character, String> SPOKEN =
      Map.ofEntries(
          Map.entry('+', "plus"),
          Map.entry('-', "minus"),
          Map.entry('*', "star"),
          Map.entry('/', "slash"),
          Map.entry('<', "less"),
          Map.entry('>', "greater"),
          Map.entry('=', "equal"),
          Map.entry('!', "not"),
          Map.entry('%', "percent"),
          Map.entry('&', "and"),
          Map.entry('|', "or"),
          Map.entry('#', "hash"),
          Map.entry('@', "at"),
          Map.entry('$', "dollar"),
          Map.entry('~', "tilde"),
          Map.entry('^', "caret"));

  private JavaNames() {}

  /** What the form of a method is called that takes JSON text: {@code parametersJson}. */
  public static String jsonForm(String method) {
    return (method.endsWith("_") ? method.substring(0, method.length() - 1) : method) + "Json";
  }

  /** An UpperCamelCase type name: {@code chat_request} gives {@code ChatRequest}. */
  public static String type(String word) {
    StringBuilder name = new StringBuilder();
    words(word).forEach(part -> name.append(capitalised(part)));
    return identifier(name.isEmpty() ? spoken(word, "Type") : name.toString(), "Type");
  }

  /** A lowerCamelCase name of a field, method or parameter: {@code tool_calls} gives toolCalls. */
  public static String member(String word) {
    String name = uncapitalised(type(word));
    if (word.isEmpty() || words(word).isEmpty()) {
      name = uncapitalised(spoken(word, "value"));
    }
    boolean taken =
        SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
            || OBJECT_METHODS.contains(name)
            || MODEL_METHODS.contains(name);
    return taken ? name + "_" : name;
  }

  /**
   * An UPPER_SNAKE_CASE constant: {@code tool_calls} gives TOOL_CALLS, {@code 16:9} gives V16_9.
   */
  public static String constant(String word) {
    List<String> parts = words(word);
    String name =
        parts.isEmpty()
            ? upper(spoken(word, "EMPTY"))
            : String.join("_", parts.stream().map(JavaNames::upper).toList());
    if (word.startsWith("-") && !parts.isEmpty()) {
      name = "MINUS_" + name;
    }
    return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "V" + name;
  }

  /** The name of one element of a list: {@code messages} gives message, {@code data} stays. */
  public static String singular(String name) {
    if (name.endsWith("ies") && name.length() > 4) {
      return name.substring(0, name.length() - 3) + "y";
    }
    if (name.endsWith("sses") || name.endsWith("xes") || name.endsWith("ches")) {
      return name.substring(0, name.length() - 2);
    }
    boolean plural =
        name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us") && !name.endsWith("is");
    return plural && name.length() > 2 ? name.substring(0, name.length() - 1) : name;
  }

  /** The name with its first letter in upper case. */
  public static String capitalised(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The name with its leading capitals in lower case: {@code URLPart} gives urlPart. */
  public static String uncapitalised(String name) {
    int end = 0;
    while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
      end++;
    }
    boolean acronym = end > 1 && end < name.length() && Character.isLowerCase(name.charAt(end));
    int lower = acronym ? end - 1 : end;
    return name.substring(0, lower).toLowerCase(Locale.ROOT) + name.substring(lower);
  }

  /** Splits at anything that is no letter or digit and where lower case turns to upper. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char previous = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c);
      boolean hump = Character.isUpperCase(c) && Character.isLowerCase(previous);
      if ((!part || hump) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (part) {
        word.append(c);
      }
      previous = c;
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static String spoken(String word, String otherwise) {
    StringBuilder name = new StringBuilder();
    for (char c : word.toCharArray()) {
      name.append(capitalised(SPOKEN.getOrDefault(c, c == '_' ? "Underscore" : "")));
    }
    return name.isEmpty() ? otherwise : name.toString();
  }

  private static String identifier(String name, String prefix) {
    return Character.isJavaIdentifierStart(name.charAt(0)) ? name : prefix + name;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
