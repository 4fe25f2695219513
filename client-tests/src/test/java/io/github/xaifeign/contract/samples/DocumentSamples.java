package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.samples.Site.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The samples of a document in one direction, and how much of the document those have shown that
 * were sent or read.
 */
public final class DocumentSamples {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final JsonNode root;
  private final SampleMaker maker;
  private final DeclaredSites declared;
  private final Set<Site> shown = new HashSet<>();

  private DocumentSamples(ApiDocument document, boolean requests) {
    this.declared = new DeclaredSites(requests);
    this.maker = new SampleMaker(requests);
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
    return all(operation(operation) + "/requestBody", "application/json", flags);
  }

  /** Bodies of a response. */
  public List<Sample> of(ApiOperation operation, String status, String mediaType) {
    return all(operation(operation) + "/responses/" + status, mediaType, Set.of());
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

  private List<Sample> all(String holder, String mediaType, Set<String> without) {
    String place = holder;
    while (root.at(place).has("$ref")) {
      place = root.at(place).get("$ref").textValue().substring(1);
    }
    RawSchema schema = RawSchema.at(root, place + "/content/" + escape(mediaType) + "/schema");
    declared.add(schema, without);
    return maker.all(schema, without);
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
