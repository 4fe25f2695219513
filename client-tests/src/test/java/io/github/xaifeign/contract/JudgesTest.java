package io.github.xaifeign.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each judge sees: for each operation canaries of each kind, which each judge refuses or is
 * blind for. No judge within this process refuses a valid request; one outside that does so is out
 * for that operation. Every canary is refused by one judge at least, and every operation has two
 * judges that see something.
 */
class JudgesTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Path FOLDER = Path.of("target", "contract");
  private static final Pattern BROKEN = Pattern.compile("%zz|%FF");
  private static final int SEEING = 2;

  /** Judges that run in processes of their own, and are out where they refuse what is valid. */
  private static final Set<String> OUTSIDE = Set.of("Prism", "Steady");

  @TempDir Path work;

  static List<String> documents() {
    return SpecDocuments.names();
  }

  /** A judge by its name, and what it says of a request of an operation. */
  private interface Judge {
    boolean refuses(ApiOperation operation, IncomingRequest request);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void seeTogetherWhatIsWrong(String name) throws IOException {
    ApiDocument document = SpecDocuments.document(name);
    Path file = Files.writeString(work.resolve("openapi.json"), document.toJson());
    try (NodeJudge prism = NodeJudge.prism(file).orElse(null);
        NodeJudge steady = NodeJudge.steady(file).orElse(null)) {
      Map<String, Judge> judges = judges(document);
      if (prism != null) {
        judges.put("Prism", (operation, request) -> !isBroken(request) && prism.refuses(request));
      }
      if (steady != null) {
        judges.put("Steady", (operation, request) -> steady.refuses(request));
      }
      if (prism == null || steady == null) {
        System.out.println(
            "proof: judges outside: off, as prism and steady are not both on the PATH (npm install"
                + " -g @stoplight/prism-cli@5.14.2 @stdy/cli@0.22.2)");
      }
      judge(name, document, judges);
    }
  }

  /** Whether escapes do not decode, which Prism does not survive. */
  private static boolean isBroken(IncomingRequest request) {
    return BROKEN.matcher(request.rawPath() + "?" + request.rawQuery().orElse("")).find();
  }

  private static Map<String, Judge> judges(ApiDocument document) {
    Map<String, Judge> judges = new LinkedHashMap<>();
    OperationRouter router = new OperationRouter(document);
    WireChecks wire = new WireChecks(document);
    BodyChecks body = new BodyChecks(document, true);
    judges.put(
        "wire checks",
        (operation, request) ->
            router
                .match(request.method(), request.rawPath())
                .map(
                    match ->
                        !wire.check(request, match).isEmpty()
                            || !body.check(request, match.operation()).violations().isEmpty())
                .orElse(true));
    judges.put(
        "Atlassian",
        (operation, request) ->
            router
                .match(request.method(), request.rawPath())
                .map(
                    match ->
                        !document
                            .judge()
                            .judge(request, match.path(), body.check(request, operation).form())
                            .isEmpty())
                .orElse(false));
    judges.put("networknt", ofBodies(new NetworkntOracle(document)));
    judges.put("dev.harrel", ofBodies(new HarrelOracle(document)));
    return judges;
  }

  /** A judge that sees JSON bodies only. */
  private static Judge ofBodies(JsonOracle oracle) {
    Map<String, Function<String, List<String>>> known = new LinkedHashMap<>();
    return (operation, request) -> {
      if (!MediaTypes.isJson(request.mediaType())
          || !operation.requestMediaTypes().contains(request.mediaType())) {
        return false;
      }
      var faults =
          known.computeIfAbsent(
              operation.id(), id -> oracle.of(operation.requestSchema(request.mediaType())));
      try {
        DocumentTrees.json(request.body());
      } catch (IOException e) {
        return false;
      }
      return !faults.apply(new String(request.body(), UTF_8)).isEmpty();
    };
  }

  private static void judge(String name, ApiDocument document, Map<String, Judge> judges)
      throws IOException {
    ObjectNode table = NODES.objectNode();
    Map<String, Sight> sights = new TreeMap<>();
    judges.keySet().forEach(judge -> sights.put(judge, new Sight()));
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (ApiOperation operation : document.operations()) {
      Map<String, Judge> fair = fair(operation, WireCanaries.valid(document, operation), judges);
      judges.keySet().stream()
          .filter(judge -> !fair.containsKey(judge) && !OUTSIDE.contains(judge))
          .forEach(judge -> faults.add(judge + " refuses a valid request for " + operation));
      List<WireCanaries.Canary> canaries = canaries(document, operation);
      count += canaries.size();
      Set<String> seeing = new TreeSet<>();
      for (WireCanaries.Canary canary : canaries) {
        Set<String> refusing = refusing(operation, canary, fair);
        seeing.addAll(refusing);
        if (refusing.isEmpty()) {
          faults.add(operation + ": nobody refuses " + canary.check());
        }
        refusing.forEach(judge -> sights.get(judge).refused++);
        fair.keySet().stream()
            .filter(judge -> !refusing.contains(judge))
            .forEach(judge -> blind(table, judge, canary.kind(), operation.id()));
      }
      if (seeing.size() < SEEING) {
        faults.add(operation + " has only " + seeing + " that see");
      }
      fair.keySet().stream()
          .filter(judge -> !seeing.contains(judge))
          .forEach(judge -> sights.get(judge).blind++);
    }
    write(name, table);
    int all = count;
    sights.forEach(
        (judge, sight) ->
            System.out.printf(
                "proof: judge %s refuses %d of %d canaries of %s, and is blind for %d of %d"
                    + " operations%n",
                judge, sight.refused, all, name, sight.blind, document.operations().size()));
    assertThat(faults).isEmpty();
  }

  /** How much a judge has seen. */
  private static final class Sight {
    private int refused;
    private int blind;
  }

  /** The judges that accept a valid request. */
  private static Map<String, Judge> fair(
      ApiOperation operation, IncomingRequest valid, Map<String, Judge> judges) {
    Map<String, Judge> fair = new LinkedHashMap<>(judges);
    Predicate<Judge> refuses = judge -> judge.refuses(operation, valid);
    fair.values().removeIf(refuses);
    return fair;
  }

  private static Set<String> refusing(
      ApiOperation operation, WireCanaries.Canary canary, Map<String, Judge> judges) {
    Set<String> refusing = new TreeSet<>(judges.keySet());
    refusing.removeIf(judge -> !judges.get(judge).refuses(operation, canary.request()));
    return refusing;
  }

  private static void write(String name, ObjectNode table) throws IOException {
    Files.createDirectories(FOLDER);
    String file = "judges-" + name.replaceFirst(".*/", "").replaceFirst("\\..*", "") + ".json";
    Files.writeString(
        FOLDER.resolve(file),
        new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(table));
  }

  private static void blind(ObjectNode table, String judge, String kind, String operation) {
    ArrayNode operations = table.withObject("/" + judge.replace("/", "~1")).withArray("/" + kind);
    for (JsonNode known : operations) {
      if (known.asText().equals(operation)) {
        return;
      }
    }
    operations.add(operation);
  }

  /** Those outside the body's schema, and in it: what is required, types, enums and bounds. */
  private static List<WireCanaries.Canary> canaries(ApiDocument document, ApiOperation operation) {
    List<WireCanaries.Canary> canaries = new ArrayList<>(WireCanaries.of(document, operation));
    IncomingRequest valid = WireCanaries.valid(document, operation);
    for (ApiParameter parameter : operation.parameters()) {
      JsonNode schema =
          document.resolve(
              operation
                  .parameterNodes()
                  .get(parameter.in() + " " + parameter.name())
                  .path("schema"));
      for (String wrong : beyond(schema)) {
        if (parameter.in().equals("query") && !parameter.required()) {
          canaries.add(
              new WireCanaries.Canary(
                  "bounds.query", WireCanaries.withQuery(valid, parameter.name() + "=" + wrong)));
        }
      }
    }
    List<String> types = operation.requestMediaTypes();
    if (!types.isEmpty() && MediaTypes.isJson(types.get(0))) {
      ObjectNode body = (ObjectNode) ValidRequests.tree(new String(valid.body(), UTF_8));
      JsonNode schema = document.resolve(operation.requestSchema(types.get(0)));
      for (JsonNode required : schema.path("required")) {
        ObjectNode less = body.deepCopy();
        less.remove(required.asText());
        canaries.add(canary("body.required", valid, less));
      }
      for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
        JsonNode member = document.resolve(property.getValue());
        for (String wrong : beyond(member)) {
          ObjectNode more = body.deepCopy();
          more.set(
              property.getKey(),
              ValidRequests.tree(wrong.matches("-?\\d+") ? wrong : '"' + wrong + '"'));
          canaries.add(canary("bounds.body", valid, more));
        }
      }
    }
    return canaries;
  }

  private static WireCanaries.Canary canary(String check, IncomingRequest valid, JsonNode body) {
    return new WireCanaries.Canary(check, WireCanaries.withBody(valid, body.toString()));
  }

  /** Texts just beyond the bounds of a schema, and outside its enum. */
  private static List<String> beyond(JsonNode schema) {
    List<String> beyond = new ArrayList<>();
    if (schema.has("minimum")) {
      beyond.add(String.valueOf(schema.get("minimum").longValue() - 1));
    }
    if (schema.has("maximum")) {
      beyond.add(String.valueOf(schema.get("maximum").longValue() + 1));
    }
    if (schema.has("enum") && schema.path("type").asText().equals("string")) {
      beyond.add("no-such-value");
    }
    return beyond;
  }
}
