package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.ClassName;

/**
 * The runtime types that emitted code names. The runtime is emitted with each client, so its
 * package is known only when the generator runs.
 *
 * @param packageName the package of the runtime
 */
public record RuntimeTypes(String packageName) {
  /** What users of a client name too: settings, options, results, streams and exceptions. */
  private ClassName root(String simpleName) {
    return ClassName.get(packageName, simpleName);
  }

  /** What models read and write with. */
  private ClassName json(String simpleName) {
    return ClassName.get(packageName + ".json", simpleName);
  }

  /** What interfaces and facades name. */
  private ClassName feign(String simpleName) {
    return ClassName.get(packageName + ".feign", simpleName);
  }

  public ClassName apiServer() {
    return root("ApiServer");
  }

  public ClassName retryPolicy() {
    return root("RetryPolicy");
  }

  public ClassName responseLimits() {
    return root("ResponseLimits");
  }

  public ClassName paged() {
    return root("Paged");
  }

  public ClassName asyncPaged() {
    return root("AsyncPaged");
  }

  public ClassName syncOperations() {
    return feign("SyncOperations");
  }

  public ClassName asyncOperations() {
    return feign("AsyncOperations");
  }

  public ClassName callScope() {
    return feign("CallScope");
  }

  public ClassName poller() {
    return feign("Poller");
  }

  public ClassName keepAliveEvents() {
    return feign("KeepAliveEvents");
  }

  public ClassName secretMembers() {
    return json("SecretMembers");
  }

  public ClassName operationServer() {
    return root("OperationServer");
  }

  public ClassName securityAlternatives() {
    return root("SecurityAlternatives");
  }

  public ClassName errorStatusRule() {
    return root("ErrorStatusRule");
  }

  public ClassName polling() {
    return root("Polling");
  }

  public ClassName accumulator() {
    return root("Accumulator");
  }

  public ClassName fileContent() {
    return root("FileContent");
  }

  public ClassName callOptions() {
    return root("CallOptions");
  }

  public ClassName apiResponse() {
    return root("ApiResponse");
  }

  public ClassName eventStream() {
    return root("EventStream");
  }

  public ClassName binaryResponse() {
    return root("BinaryResponse");
  }

  public ClassName clientSettings() {
    return root("ClientSettings");
  }

  public ClassName callInterceptor() {
    return root("CallInterceptor");
  }

  public ClassName environment() {
    return root("Environment");
  }

  public ClassName credentials() {
    return root("Credentials");
  }

  public ClassName apiStatusException() {
    return root("ApiStatusException");
  }

  public ClassName apiConnectionException() {
    return root("ApiConnectionException");
  }

  public ClassName apiDecodingException() {
    return root("ApiDecodingException");
  }

  public ClassName pollingTimeoutException() {
    return root("PollingTimeoutException");
  }

  public ClassName jsonMerger() {
    return json("JsonMerger");
  }

  public ClassName jsonWritable() {
    return json("JsonWritable");
  }

  public ClassName jsonReader() {
    return json("JsonReader");
  }

  public ClassName jsonReads() {
    return json("JsonReads");
  }

  public ClassName branchFinder() {
    return json("BranchFinder");
  }

  public ClassName json() {
    return json("Json");
  }

  public ClassName modelDeserializer() {
    return json("ModelDeserializer");
  }

  public ClassName jsonText() {
    return json("JsonText");
  }

  public ClassName jsonUnions() {
    return json("JsonUnions");
  }

  public ClassName jsonWrites() {
    return json("JsonWrites");
  }

  public ClassName jsonMembers() {
    return json("JsonMembers");
  }

  public ClassName jsonObjectBuilder() {
    return json("JsonObjectBuilder");
  }

  public ClassName jsonObject() {
    return json("JsonObject");
  }

  public ClassName modelCollections() {
    return json("ModelCollections");
  }

  public ClassName preconditions() {
    return json("Preconditions");
  }

  public ClassName unknownVariant() {
    return json("UnknownVariant");
  }

  public ClassName openEnum() {
    return json("OpenEnum");
  }

  public ClassName timestamp() {
    return json("Timestamp");
  }

  public ClassName modelReaders() {
    return json("ModelReaders");
  }

  public ClassName streamEnd() {
    return feign("StreamEnd");
  }

  public ClassName formBody() {
    return feign("FormBody");
  }

  public ClassName formParts() {
    return feign("FormParts");
  }

  public ClassName pathValue() {
    return feign("PathValue");
  }

  public ClassName queryParams() {
    return feign("QueryParams");
  }

  public ClassName headerParams() {
    return feign("HeaderParams");
  }

  public ClassName apiClients() {
    return feign("ApiClients");
  }
}
