package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.samples.Site.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The samples of a document in one direction, and how much of the document those have shown that
 * were sent or read.
 */
public final class DocumentSamples {
  private static final String JSON = "application/json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** The same samples in every run. */
  private static final long SEED = 20260911;

  private final JsonNode root;
  private final SampleMaker maker;
  private final SampleMaker beyond;
  private final RandomSamples random;
  private final DeclaredSites declared;
  private final Set<Site> shown = new HashSet<>();

  private DocumentSamples(ApiDocument document, boolean requests) {
    this.declared = new DeclaredSites(requests);
    this.maker = new SampleMaker(requests);
    this.beyond = new SampleMaker(requests, new BoundValues(true));
    this.random = new RandomSamples(requests, new Random(SEED));
    try {
      this.root = MAPPER.readTree(document.toJson());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Samples of what is sent. */
  public static DocumentSamples requests(ApiDocument document) {
    return new DocumentSamples(document, true);
  }

  /** Samples of what is read. */
  public static DocumentSamples responses(ApiDocument document) {
    return new DocumentSamples(document, false);
  }

  /**
   * Bodies of a request.
   *
   * @param flags members that the methods of the client set by themselves, and samples do not have
   */
  public List<Sample> of(ApiOperation operation, Set<String> flags) {
    return all(schema(operation(operation) + "/requestBody", JSON), flags);
  }

  /** Bodies of a request in which one value each lies just beyond a bound. */
  public List<Sample> beyondBounds(ApiOperation operation, Set<String> flags) {
    RawSchema schema = schema(operation(operation) + "/requestBody", JSON);
    return beyondBounds(schema, flags);
  }

  private List<Sample> beyondBounds(RawSchema schema, Set<String> without) {
    return beyond.all(schema, without).stream()
        .filter(sample -> sample.sites().stream().anyMatch(it -> it.kind() == Kind.BEYOND))
        .toList();
  }

  /** As many bodies of a request, made at random. */
  public List<Sample> random(ApiOperation operation, Set<String> flags, int count) {
    return random(schema(operation(operation) + "/requestBody", JSON), flags, count);
  }

  /** As many bodies of a response, made at random. */
  public List<Sample> random(ApiOperation operation, String status, String mediaType, int count) {
    String holder = operation(operation) + "/responses/" + status;
    return random(schema(holder, mediaType), Set.of(), count);
  }

  private List<Sample> random(RawSchema schema, Set<String> without, int count) {
    return Stream.generate(() -> random.of(schema, without)).limit(count).toList();
  }

  /** Bodies of a response. */
  public List<Sample> of(ApiOperation operation, String status, String mediaType) {
    return all(schema(operation(operation) + "/responses/" + status, mediaType), Set.of());
  }

  /** The names of all schemas that have one. */
  public Set<String> components() {
    Set<String> names = new TreeSet<>();
    root.at("/components/schemas").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Values of a schema that has a name. */
  public List<Sample> ofComponent(String name) {
    return maker.all(component(name), Set.of());
  }

  /** A value of a schema that has a name, with the same text in place of all that is secret. */
  public JsonNode withSecrets(String name, JsonNode value, String secret) {
    return new SecretTexts(secret).in(component(name), value);
  }

  private RawSchema component(String name) {
    return RawSchema.at(root, "/components/schemas/" + escape(name));
  }

  /**
   * The parts of a form, as an object.
   *
   * @param beyondBounds whether one value each lies just beyond a bound
   */
  public List<Sample> ofForm(ApiOperation operation, String mediaType, boolean beyondBounds) {
    RawSchema schema = schema(operation(operation) + "/requestBody", mediaType);
    return withoutNulls(beyondBounds ? beyondBounds(schema, Set.of()) : all(schema, Set.of()));
  }

  /**
   * The parameters of an operation, as an object whose members are called by place and name: {@code
   * query limit}.
   *
   * @param beyondBounds whether one value each lies just beyond a bound
   */
  public List<Sample> ofParameters(ApiOperation operation, boolean beyondBounds) {
    String place = "/x-parameters/" + operation.id();
    if (root.at(place).isMissingNode()) {
      ObjectNode object = ((ObjectNode) root).withObject(place);
      object.put("type", "object");
      describeParameters(operation, object);
    }
    RawSchema schema = RawSchema.at(root, place);
    return withoutNulls(beyondBounds ? beyondBounds(schema, Set.of()) : all(schema, Set.of()));
  }

  private void describeParameters(ApiOperation operation, ObjectNode object) {
    String place = operation(operation);
    String path = place.substring(0, place.lastIndexOf('/'));
    for (String level : List.of(path, place)) {
      for (JsonNode reference : root.at(level).path("parameters")) {
        JsonNode parameter =
            reference.has("$ref")
                ? root.at(reference.get("$ref").textValue().substring(1))
                : reference;
        String in = parameter.path("in").asText();
        String name = in + " " + parameter.path("name").asText();
        ObjectNode schema = parameter.get("schema").deepCopy();
        if (in.equals("header") || in.equals("path")) {
          schema.put("format", "plain"); // neither may carry control characters
        }
        object.withObject("/properties").set(name, schema);
        if (parameter.path("required").asBoolean()) {
          object.withArray("/required").add(name);
        }
      }
    }
  }

  /** Neither a form nor a parameter can say null. */
  private List<Sample> withoutNulls(List<Sample> samples) {
    declared.sites().removeIf(site -> site.kind() == Kind.NULL);
    return samples.stream()
        .filter(sample -> sample.sites().stream().noneMatch(site -> site.kind() == Kind.NULL))
        .toList();
  }

  private List<Sample> all(RawSchema schema, Set<String> without) {
    declared.add(schema, without);
    return maker.all(schema, without);
  }

  private RawSchema schema(String holder, String mediaType) {
    String place = holder;
    while (root.at(place).has("$ref")) {
      place = root.at(place).get("$ref").textValue().substring(1);
    }
    return RawSchema.at(root, place + "/content/" + escape(mediaType) + "/schema");
  }

  private static String operation(ApiOperation operation) {
    return "/paths/"
        + escape(operation.pathTemplate())
        + "/"
        + operation.method().toLowerCase(Locale.ROOT);
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Notes that a sample has been sent or read as it should be. */
  public void held(Sample sample) {
    shown.addAll(sample.sites());
  }

  /** What was shown of all that is declared, by what it is. */
  public List<CoverageRow> coverage() {
    Map<Kind, Set<Site>> byKind = new EnumMap<>(Kind.class);
    declared
        .sites()
        .forEach(site -> byKind.computeIfAbsent(site.kind(), kind -> new TreeSet<>()).add(site));
    List<CoverageRow> rows = new ArrayList<>();
    byKind.forEach(
        (kind, sites) -> {
          List<String> missing =
              sites.stream().filter(site -> !shown.contains(site)).map(Site::toString).toList();
          rows.add(new CoverageRow(kind.title(), sites.size(), missing));
        });
    return rows;
  }
}
