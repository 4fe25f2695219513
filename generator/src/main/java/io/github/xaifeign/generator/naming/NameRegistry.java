package io.github.xaifeign.generator.naming;

import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Beyond this depth inline types get a file of their own: class file names have a limit. */
  private static final int MAX_NESTING = 5;

  private final Set<String> reserved;
  private final NameMappings mappings;
  private final Findings findings;
  private final UniqueNames topLevel = UniqueNames.ignoringCase();
  private final Map<String, SpecPointer> takenBy = new HashMap<>();
  private final Map<ModelName, UniqueNames> nested = new HashMap<>();

  /**
   * A registry in which nothing is taken yet.
   *
   * @param runtimeTypes the simple names of the types that emitted code shares with the runtime
   * @param mappings the names that the user chooses
   */
  public NameRegistry(Set<String> runtimeTypes, NameMappings mappings, Findings findings) {
    this.mappings = mappings;
    this.reserved = new HashSet<>(RESERVED);
    runtimeTypes.forEach(name -> reserved.add(key(name)));
    this.findings = findings;
  }

  /** The names that the user chooses. */
  public NameMappings mappings() {
    return mappings;
  }

  /**
   * Registers a type with a file of its own.
   *
   * @param wanted an UpperCamelCase name
   * @param at the place it is named for, used in the report when the name is taken
   * @return the name, with {@code Model} or a number behind it when it was taken
   */
  public String topLevel(String wanted, SpecPointer at) {
    String name = reserved.contains(key(wanted)) ? wanted + "Model" : wanted;
    String unique = topLevel.claim(name);
    if (!unique.equals(name)) {
      findings.add(
          at,
          FindingCode.NAME_TAKEN,
          "the Java name "
              + name
              + " belongs to "
              + takenBy.get(key(name))
              + ", so this type is called "
              + unique);
    }
    takenBy.put(key(unique), at);
    return unique;
  }

  /**
   * Registers the type of an inline schema: nested in its owner, unless that is nested too deep.
   *
   * @param owner the type around it; null for none
   */
  public ModelName inline(@Nullable ModelName owner, String wanted, SpecPointer at) {
    return owner != null && owner.simpleNames().size() < MAX_NESTING
        ? nested(owner, wanted)
        : apart(owner, wanted, at);
  }

  /**
   * Registers the type of an inline schema with a file of its own.
   *
   * @param owner the type that it would be nested in, whose name comes first; null for none
   */
  public ModelName apart(@Nullable ModelName owner, String wanted, SpecPointer at) {
    return ModelName.of(
        topLevel(owner == null ? mappings.affixed(wanted) : owner.simpleName() + wanted, at));
  }

  /** It takes no name that its surroundings use, lest emitted code need fully qualified names. */
  private ModelName nested(ModelName owner, String wanted) {
    boolean hides =
        topLevel.isTaken(wanted)
            || reserved.contains(key(wanted))
            || owner.simpleNames().contains(wanted);
    UniqueNames siblings = nested.computeIfAbsent(owner, ignored -> UniqueNames.ignoringCase());
    return owner.nested(siblings.claim(hides ? owner.simpleName() + wanted : wanted));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
