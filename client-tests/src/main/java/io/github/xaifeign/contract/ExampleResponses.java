package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes responses out of the document's examples. */
final class ExampleResponses {
  private static final int ALL_BYTES = 256;
  private static final Pattern FIELD = Pattern.compile("(?m)^(data|event|id|retry|):");

  private final ApiOperation operation;
  private final IncomingRequest request;

  ExampleResponses(ApiOperation operation, IncomingRequest request) {
    this.operation = operation;
    this.request = request;
  }

  /** What the test asks for; null where the document decides. */
  record Overrides(
      @Nullable Integer status,
      @Nullable String exampleName,
      @Nullable String mediaType,
      @Nullable List<byte[]> chunks,
      boolean streamed,
      Map<String, List<String>> headers,
      PreparedResponse.Ending ending) {}

  PreparedResponse response(Overrides overrides) {
    String declared = declaredStatus(overrides);
    int status = overrides.status() != null ? overrides.status() : number(declared);
    List<String> offers = operation.responseMediaTypes(declared);
    String mediaType = overrides.mediaType();
    List<byte[]> chunks = overrides.chunks();
    boolean streamed = overrides.streamed();
    if (chunks == null && !offers.isEmpty()) {
      String offer =
          overrides.exampleName() == null ? choose(offers) : holder(overrides, declared, offers);
      ApiExample example = example(declared, offer, overrides.exampleName());
      mediaType = mediaType == null ? offer : mediaType;
      streamed = MediaTypes.covers(offer, MediaTypes.EVENT_STREAM);
      chunks = streamed ? events(example) : List.of(bytes(declared, example));
    } else if (chunks != null && mediaType == null) {
      mediaType = offers.isEmpty() ? "application/json" : choose(offers);
    }
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(declaredHeaders(declared));
    if (mediaType != null) {
      headers.put("Content-Type", List.of(mediaType));
    }
    headers.putAll(overrides.headers());
    return new PreparedResponse(
        status, headers, chunks == null ? List.of() : chunks, streamed, overrides.ending());
  }

  static List<ApiExample> examples(ApiOperation operation, String status) {
    return operation.responseMediaTypes(status).stream()
        .flatMap(type -> operation.responseExamples(status, type).stream())
        .toList();
  }

  /** One event with the given data (WHATWG HTML, section 9.2: a field for each line). */
  static byte[] event(String data) {
    return ("data: " + data.replace("\n", "\ndata: ") + "\n\n").getBytes(StandardCharsets.UTF_8);
  }

  private String declaredStatus(Overrides overrides) {
    if (overrides.status() != null) {
      return String.valueOf(overrides.status());
    }
    List<String> statuses = operation.statuses();
    if (overrides.exampleName() != null) {
      return statuses.stream()
          .filter(code -> has(code, overrides.exampleName()))
          .findFirst()
          .orElseThrow(() -> new NoSuchElementException(overrides.exampleName()));
    }
    return statuses.stream()
        .filter(status -> status.startsWith("2"))
        .min(String::compareTo)
        .orElseGet(() -> statuses.contains("default") ? "default" : statuses.get(0));
  }

  private boolean has(String status, String exampleName) {
    return examples(operation, status).stream().anyMatch(e -> e.name().equals(exampleName));
  }

  /** The code for a range or for the default: the first of the range, and 200. */
  private static int number(String status) {
    return status.equals("default") ? 200 : Integer.parseInt(status.replace('X', '0'));
  }

  /**
   * The media type to answer in. Where an operation can stream and its request has a boolean member
   * {@code stream}, that member decides, as it does at the services that have it; the Accept header
   * decides everything else.
   */
  private String choose(List<String> offers) {
    Optional<String> accept = WireChecks.accepted(request);
    List<String> streams =
        offers.stream().filter(o -> MediaTypes.covers(o, MediaTypes.EVENT_STREAM)).toList();
    List<String> others = offers.stream().filter(offer -> !streams.contains(offer)).toList();
    if (streams.isEmpty() || others.isEmpty()) {
      return MediaTypes.choose(accept, offers).orElse(offers.get(0));
    }
    Optional<Boolean> asked = flag("stream");
    boolean stream =
        asked.orElseGet(
            () -> MediaTypes.choose(accept, offers).filter(streams::contains).isPresent());
    return stream ? streams.get(0) : MediaTypes.choose(accept, others).orElse(others.get(0));
  }

  /** A boolean member of the request, if the document has it. */
  private Optional<Boolean> flag(String member) {
    for (String type : operation.requestMediaTypes()) {
      if (MediaTypes.isJson(type) && operation.declaresFlag(type, member)) {
        try {
          return Optional.of(DocumentTrees.json(request.body()).path(member).asBoolean());
        } catch (IOException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The media type that has the example; the one asked for, when several have one of that name. */
  private String holder(Overrides overrides, String status, List<String> offers) {
    List<String> holders =
        examples(operation, status).stream()
            .filter(example -> example.name().equals(overrides.exampleName()))
            .map(ApiExample::mediaType)
            .toList();
    String chosen = choose(offers);
    return holders.stream()
        .filter(chosen::equals)
        .findFirst()
        .or(() -> holders.stream().findFirst())
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "The status " + status + " has no example named " + overrides.exampleName()));
  }

  private ApiExample example(String status, String mediaType, @Nullable String name) {
    List<ApiExample> examples = operation.responseExamples(status, mediaType);
    return examples.stream()
        .filter(name == null ? asked(status) : example -> example.name().equals(name))
        .findFirst()
        .orElse(examples.get(0));
  }

  /** The examples that the request asks for: of the variant whose flag it sets, or of none. */
  private Predicate<ApiExample> asked(String status) {
    List<ApiVariant> asked =
        operation.variants().stream()
            .filter(variant -> flag(variant.flag()).orElse(false))
            .toList();
    return asked.isEmpty()
        ? example -> operation.variants().stream().noneMatch(v -> v.shows(status, example))
        : example -> asked.stream().anyMatch(variant -> variant.shows(status, example));
  }

  /** An example of bytes is its text; without one, each of the 256 bytes is sent once. */
  private byte[] bytes(String status, ApiExample example) {
    JsonNode schema = operation.responseSchema(status, example.mediaType());
    boolean binary =
        schema.path("format").asText().equals("binary")
            || MediaTypes.essence(example.mediaType()).equals("application/octet-stream");
    if (!binary || example.declared()) {
      return example.bytes();
    }
    byte[] all = new byte[ALL_BYTES];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return all;
  }

  /**
   * The events of a stream, one to flush at a time: the text as it is if it has the lines of one,
   * else one event for each element of a list, else a single one.
   */
  private static List<byte[]> events(ApiExample example) {
    if (FIELD.matcher(example.text()).find()) {
      return Pattern.compile("(?<=\\n\\n)")
          .splitAsStream(example.text())
          .map(event -> event.getBytes(StandardCharsets.UTF_8))
          .toList();
    }
    List<byte[]> events = new ArrayList<>();
    JsonNode tree = tree(example);
    if (tree == null || !tree.isArray()) {
      events.add(event(example.text()));
    } else {
      tree.forEach(e -> events.add(event(e.isTextual() ? e.textValue() : e.toString())));
    }
    return List.copyOf(events);
  }

  private static @Nullable JsonNode tree(ApiExample example) {
    try {
      return DocumentTrees.json(example.bytes());
    } catch (IOException e) {
      return null;
    }
  }

  private Map<String, List<String>> declaredHeaders(String status) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    operation
        .responseHeaderExamples(status)
        .forEach((name, value) -> headers.put(name, List.of(value)));
    return headers;
  }
}
