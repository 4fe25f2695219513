package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names the methods of one interface. */
final class MethodNames {
  /** Names of Object, which Feign answers itself, and those that classes of operations inherit. */
  private static final Set<String> TAKEN =
      Set.of(
          "equals",
          "hashCode",
          "toString",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "withOptions",
          "withResponse");

  private final Findings findings;
  private final UniqueNames names = UniqueNames.numbered();

  MethodNames(Findings findings) {
    this.findings = findings;
  }

  /** An operation id for an operation without one: {@code getV1ModelsByModelId}. */
  static String operationId(String httpMethod, String path) {
    StringBuilder id = new StringBuilder(httpMethod.toLowerCase(Locale.ROOT));
    for (String segment : path.split("/")) {
      if (!segment.isBlank()) {
        id.append(segment.startsWith("{") ? "By" : "").append(JavaNames.type(segment));
      }
    }
    return id.toString();
  }

  /** A method name without regard to others: {@code list_files} gives {@code listFiles}. */
  static String method(String operationId) {
    String name = JavaNames.uncapitalised(JavaNames.type(operationId));
    boolean taken = SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || TAKEN.contains(name);
    return taken ? name + "_" : name;
  }

  /** The name of the method that streams: {@code createChat} gives {@code streamChat}. */
  static String streamMethod(String method) {
    String stem = method.startsWith("create") ? method.substring("create".length()) : method;
    return "stream" + JavaNames.capitalised(stem);
  }

  /** Registers a method that makes more than one call. */
  String derived(String wanted) {
    return names.claim(wanted);
  }

  /** Registers the method of an operation, with a finding if it cannot have the name. */
  String unique(String wanted, SpecPointer at) {
    String name = names.claim(wanted);
    if (!name.equals(wanted)) {
      findings.add(
          at,
          FindingCode.METHOD_NAME_TAKEN,
          "another method of this tag is already called "
              + wanted
              + " in Java, so this one is "
              + name);
    }
    return name;
  }
}
