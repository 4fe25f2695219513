package io.github.xaifeign.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import feign.RequestLine;
import io.github.xaifeign.client.runtime.ApiResponse;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.corpus.InstanceSampler.Fullness;
import io.github.xaifeign.corpus.InstanceSampler.Instance;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Takes instances of each schema of a document through the client: of named schemas, and of what
 * operations send and read.
 */
final class RoundTrips {
  private static final int INSTANCES = 8;
  private static final long SEED = 20261121;

  private final CorpusDocument document;
  private final ClientClasses client;
  private final InstanceSampler sampler;
  private final InstanceValidator validator;
  private final RoundTrip roundTrip = new RoundTrip();
  private final Set<String> tried = new HashSet<>();
  private final List<String> losses = new ArrayList<>();
  private int schemas;
  private int unsampled;
  private int instances;

  RoundTrips(CorpusDocument document, ClientClasses client) {
    this.document = document;
    this.client = client;
    this.sampler = new InstanceSampler(document, SEED);
    this.validator = new InstanceValidator(document);
  }

  /**
   * What came of it.
   *
   * @param schemas how many schemas a reader was found for
   * @param unsampled for how many of these no valid instance was found
   * @param losses one line for each instance that was not read, or not written back as it came
   */
  record Figures(int schemas, int unsampled, int instances, List<String> losses) {
    static final Figures NONE = new Figures(0, 0, 0, List.of());

    Figures {
      losses = List.copyOf(losses);
    }
  }

  Figures run() throws IOException, ClassNotFoundException {
    document
        .root()
        .at("/components/schemas")
        .properties()
        .forEach(schema -> named(schema.getKey()));
    Map<String, List<Method>> methods =
        client.requests().stream()
            .collect(java.util.stream.Collectors.groupingBy(RoundTrips::requestLine));
    document
        .root()
        .path("paths")
        .properties()
        .forEach(
            path ->
                document
                    .resolve(path.getValue())
                    .properties()
                    .forEach(
                        operation ->
                            operation(
                                path.getKey(), operation.getKey(), operation.getValue(), methods)));
    return new Figures(schemas, unsampled, instances, losses);
  }

  /** A named schema whose name no generator needs to change. */
  private void named(String name) {
    boolean plain = name.matches("[A-Z][a-z]+([A-Z][a-z]+)*");
    if (plain) {
      client
          .model(name)
          .ifPresent(reader -> trySchema("/components/schemas/" + escape(name), reader));
    }
  }

  private static String requestLine(Method method) {
    return normal(method.getAnnotation(RequestLine.class).value().replaceFirst("\\?.*", ""));
  }

  private static String normal(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }

  private void operation(
      String path, String verb, JsonNode operation, Map<String, List<Method>> methods) {
    String line = normal(verb.toUpperCase(Locale.ROOT) + " " + path.replaceFirst("\\?.*", ""));
    String at = "/paths/" + escape(path) + "/" + verb;
    for (Method method : methods.getOrDefault(line, List.of())) {
      Optional<JsonReader<?>> response =
          client.response(content(method.getGenericReturnType()).getTypeName());
      response.ifPresent(
          reader ->
              operation
                  .path("responses")
                  .properties()
                  .forEach(
                      status -> {
                        if (status.getKey().startsWith("2")) {
                          content(
                              at + "/responses/" + status.getKey(),
                              status.getValue(),
                              reader,
                              method.getGenericReturnType());
                        }
                      }));
      for (Class<?> parameter : method.getParameterTypes()) {
        ClientClasses.reader(parameter)
            .ifPresent(
                reader ->
                    content(at + "/requestBody", operation.path("requestBody"), reader, parameter));
      }
    }
  }

  private static Type content(Type type) {
    return type instanceof ParameterizedType generic
            && List.of(
                    ApiResponse.class, Optional.class, CompletableFuture.class, EventStream.class)
                .contains(generic.getRawType())
        ? content(generic.getActualTypeArguments()[0])
        : type;
  }

  /** Tries the schema of a body's only JSON media type, of which the method's type must be made. */
  private void content(String at, JsonNode holder, JsonReader<?> reader, Type type) {
    JsonNode body = document.resolve(holder);
    String place = at;
    if (body != holder) {
      place = holder.get("$ref").asText().substring(1);
    }
    List<String> json = new ArrayList<>();
    body.path("content").fieldNames().forEachRemaining(json::add);
    boolean stream = type.getTypeName().contains("EventStream");
    json.removeIf(
        name -> stream != name.startsWith("text/event-stream") || !stream && !isJson(name));
    boolean variants = body.path("content").findValue("x-variants") != null;
    if (json.size() == 1 && !variants) {
      String schema = place + "/content/" + escape(json.get(0)) + "/schema";
      if (!document.root().at(schema).isMissingNode()) {
        trySchema(schema, reader);
      }
    }
  }

  private static boolean isJson(String mediaType) {
    String essence = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return List.of("application/json", "text/json", "*/*").contains(essence)
        || essence.endsWith("+json");
  }

  private void trySchema(String pointer, JsonReader<?> reader) {
    if (!tried.add(pointer)) {
      return;
    }
    schemas++;
    int valid = 0;
    for (int i = 0; i < INSTANCES; i++) {
      Fullness fullness = Fullness.values()[Math.min(i, Fullness.values().length - 1)];
      Optional<Instance> instance = sampler.sample(document.root().at(pointer), fullness);
      if (instance.isPresent()
          && !instance.get().value().isNull()
          && validator.allows(pointer, instance.get().value())) {
        valid++;
        JsonNode value = instance.get().value();
        roundTrip
            .loss(reader, value, instance.get().free())
            .ifPresent(loss -> losses.add("#" + pointer + ": " + loss + "\n    " + value));
      }
    }
    instances += valid;
    unsampled += valid == 0 ? 1 : 0;
  }

  private static String escape(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }
}
