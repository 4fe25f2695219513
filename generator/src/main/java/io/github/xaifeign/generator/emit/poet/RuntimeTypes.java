package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.ClassName;

/**
 * The runtime types that emitted code names. The runtime is emitted with each client, so its
 * package is known only when the generator runs.
 */
public record RuntimeTypes(String packageName) {
  private ClassName named(String simpleName) {
    return ClassName.get(packageName, simpleName);
  }

  public ClassName apiServer() {
    return named("ApiServer");
  }

  public ClassName retryPolicy() {
    return named("RetryPolicy");
  }

  public ClassName replyLimits() {
    return named("ReplyLimits");
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

  public ClassName eventJoin() {
    return named("EventJoin");
  }

  public ClassName streamEnd() {
    return named("StreamEnd");
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

  public ClassName containers() {
    return named("Containers");
  }

  public ClassName required() {
    return named("Required");
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

  public ClassName fileContent() {
    return named("FileContent");
  }

  public ClassName formBody() {
    return named("FormBody");
  }

  public ClassName formParts() {
    return named("FormParts");
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

  public ClassName clientSettings() {
    return named("ClientSettings");
  }

  public ClassName credentials() {
    return named("Credentials");
  }
}
