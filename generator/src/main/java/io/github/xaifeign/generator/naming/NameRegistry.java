package io.github.xaifeign.generator.naming;

import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives out the names of the types with a file of their own. Two names never differ in case alone:
 * some file systems would lose one of the two files.
 */
public final class NameRegistry {
  /** Names that emitted code uses for types of the JDK, of Jackson or Feign. */
  private static final Set<String> RESERVED =
      Set.of(
          "object",
          "string",
          "boolean",
          "integer",
          "long",
          "double",
          "override",
          "deprecated",
          "list",
          "map",
          "set",
          "optional",
          "objects",
          "consumer",
          "arraylist",
          "linkedhashmap",
          "iterable",
          "record",
          "enum",
          "generated",
          "nullable",
          "nullmarked",
          "builder",
          "jsonnode",
          "jsonparser",
          "jsongenerator",
          "jsonserialize",
          "jsondeserialize",
          "jsontoken",
          "localdate",
          "param",
          "requestline",
          "headers",
          "headermap",
          "querymap",
          "body",
          "completablefuture",
          "path",
          "math",
          "character",
          "float",
          "short",
          "byte",
          "void",
          "class",
          "system",
          "collectors",
          "function",
          "supplier",
          "httpclient",
          "duration",
          "unknown",
          "illegalargumentexception",
          "illegalstateexception",
          "throwable",
          "exception");

  private final Set<String> reserved;
  private final Findings findings;
  private final Map<String, String> takenBy = new HashMap<>();
  private final Map<ModelName, Set<String>> nested = new HashMap<>();

  /**
   * A registry in which nothing is taken yet.
   *
   * @param runtimeTypes the simple names of the types that emitted code shares with the runtime
   */
  public NameRegistry(Set<String> runtimeTypes, Findings findings) {
    this.reserved = new HashSet<>(RESERVED);
    runtimeTypes.forEach(name -> reserved.add(key(name)));
    this.findings = findings;
  }

  /**
   * Registers a type.
   *
   * @param wanted an UpperCamelCase name
   * @param at the place it is named for, used in the report when the name is taken
   * @return the name, with {@code Model} or a number behind it when it was taken
   */
  public String topLevel(String wanted, SpecPointer at) {
    String name = reserved.contains(key(wanted)) ? wanted + "Model" : wanted;
    String unique = name;
    for (int i = 2; takenBy.containsKey(key(unique)); i++) {
      unique = name + i;
    }
    if (!unique.equals(name)) {
      findings.warn(
          at.fragment(),
          "NAME_TAKEN",
          "the Java name "
              + name
              + " belongs to "
              + takenBy.get(key(name))
              + ", so this one becomes "
              + unique
              + "; rename one of the two to choose yourself");
    }
    takenBy.put(key(unique), at.fragment());
    return unique;
  }

  /**
   * Registers a type nested in another. It takes no name that its surroundings use, so that emitted
   * code never needs a fully qualified name.
   */
  public ModelName nested(ModelName owner, String wanted) {
    boolean hides =
        takenBy.containsKey(key(wanted))
            || reserved.contains(key(wanted))
            || owner.simpleNames().contains(wanted);
    String name = hides ? owner.simpleName() + wanted : wanted;
    Set<String> siblings = nested.computeIfAbsent(owner, ignored -> new HashSet<>());
    String unique = name;
    for (int i = 2; !siblings.add(key(unique)); i++) {
      unique = name + i;
    }
    return owner.nested(unique);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
