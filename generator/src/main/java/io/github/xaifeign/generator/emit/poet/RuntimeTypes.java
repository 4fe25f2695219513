package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.ClassName;
import java.util.Set;

/**
 * The runtime types that emitted code names. The runtime is emitted with each client, so its
 * package is known only when the generator runs.
 *
 * @param packageName the package of the runtime
 */
public record RuntimeTypes(String packageName) {
  /** What users of a client name too: settings, options, results and streams. */
  private static final Set<String> ROOT =
      Set.of(
          "Accumulator",
          "ApiResponse",
          "ApiServer",
          "BinaryResponse",
          "CallOptions",
          "ClientSettings",
          "Credentials",
          "EventStream",
          "FileContent",
          "Paged",
          "Polling",
          "ResponseLimits",
          "RetryPolicy");

  /** What models read and write with. */
  private static final Set<String> JSON =
      Set.of(
          "JsonExtras",
          "JsonMerger",
          "JsonObject",
          "JsonReader",
          "JsonReads",
          "JsonUnions",
          "JsonWritable",
          "JsonWrites",
          "ModelCollections",
          "ModelReaders",
          "OpenEnum",
          "Preconditions",
          "Timestamp",
          "UnknownVariant");

  /** What interfaces and facades name. */
  private static final Set<String> FEIGN =
      Set.of(
          "ApiClients",
          "FormBody",
          "FormParts",
          "HeaderParams",
          "PathValue",
          "QueryParams",
          "StreamEnd");

  /** The package of a type below that of the runtime; empty for the runtime's own. */
  static String subPackage(String simpleName) {
    if (JSON.contains(simpleName)) {
      return "json";
    }
    if (FEIGN.contains(simpleName)) {
      return "feign";
    }
    if (ROOT.contains(simpleName)) {
      return "";
    }
    throw new IllegalArgumentException(simpleName + " is in none of the lists");
  }

  private ClassName named(String simpleName) {
    String subPackage = subPackage(simpleName);
    return ClassName.get(
        subPackage.isEmpty() ? packageName : packageName + '.' + subPackage, simpleName);
  }

  public ClassName apiServer() {
    return named("ApiServer");
  }

  public ClassName retryPolicy() {
    return named("RetryPolicy");
  }

  public ClassName responseLimits() {
    return named("ResponseLimits");
  }

  public ClassName paged() {
    return named("Paged");
  }

  public ClassName polling() {
    return named("Polling");
  }

  public ClassName accumulator() {
    return named("Accumulator");
  }

  public ClassName fileContent() {
    return named("FileContent");
  }

  public ClassName callOptions() {
    return named("CallOptions");
  }

  public ClassName apiResponse() {
    return named("ApiResponse");
  }

  public ClassName eventStream() {
    return named("EventStream");
  }

  public ClassName binaryResponse() {
    return named("BinaryResponse");
  }

  public ClassName clientSettings() {
    return named("ClientSettings");
  }

  public ClassName credentials() {
    return named("Credentials");
  }

  public ClassName jsonMerger() {
    return named("JsonMerger");
  }

  public ClassName jsonWritable() {
    return named("JsonWritable");
  }

  public ClassName jsonReader() {
    return named("JsonReader");
  }

  public ClassName jsonReads() {
    return named("JsonReads");
  }

  public ClassName jsonUnions() {
    return named("JsonUnions");
  }

  public ClassName jsonWrites() {
    return named("JsonWrites");
  }

  public ClassName jsonExtras() {
    return named("JsonExtras");
  }

  public ClassName jsonObject() {
    return named("JsonObject");
  }

  public ClassName modelCollections() {
    return named("ModelCollections");
  }

  public ClassName preconditions() {
    return named("Preconditions");
  }

  public ClassName unknownVariant() {
    return named("UnknownVariant");
  }

  public ClassName openEnum() {
    return named("OpenEnum");
  }

  public ClassName timestamp() {
    return named("Timestamp");
  }

  public ClassName modelReaders() {
    return named("ModelReaders");
  }

  public ClassName streamEnd() {
    return named("StreamEnd");
  }

  public ClassName formBody() {
    return named("FormBody");
  }

  public ClassName formParts() {
    return named("FormParts");
  }

  public ClassName pathValue() {
    return named("PathValue");
  }

  public ClassName queryParams() {
    return named("QueryParams");
  }

  public ClassName headerParams() {
    return named("HeaderParams");
  }

  public ClassName apiClients() {
    return named("ApiClients");
  }
}
