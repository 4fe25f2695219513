package io.github.xaifeign.generator.naming;

import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.read.SpecPointer;
import io.github.xaifeign.generator.report.Findings;
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
  /** Names that emitted code uses for types of the JDK, of Jackson, Feign or the runtime. */
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
          "jsonwritable",
          "jsonreads",
          "jsonwrites",
          "jsonextras",
          "jsonobject",
          "jsonunions",
          "containers",
          "jsontoken",
          "jsonreader",
          "jsonwriter",
          "openenum",
          "timestamp",
          "localdate",
          "required",
          "modelserializer",
          "modeldeserializer",
          "filecontent",
          "formbody",
          "formparts",
          "param",
          "requestline",
          "headers",
          "headermap",
          "querymap",
          "body",
          "calloptions",
          "apiresponse",
          "eventstream",
          "binaryresponse",
          "pathvalue",
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

  private final Findings findings;
  private final Map<String, String> takenBy = new HashMap<>();
  private final Map<ModelName, Set<String>> nested = new HashMap<>();

  /** A registry in which nothing is taken yet. */
  public NameRegistry(Findings findings) {
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
    String name = RESERVED.contains(key(wanted)) ? wanted + "Model" : wanted;
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
            || RESERVED.contains(key(wanted))
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
