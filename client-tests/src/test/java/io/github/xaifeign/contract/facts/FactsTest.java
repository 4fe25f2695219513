package io.github.xaifeign.contract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.SpecDocuments;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The documents against the facts, member by member. What differs is decided in one list, with a
 * reason each; a difference that is not in it fails, and so does one that is no more.
 */
class FactsTest {
  /** Paragraphs of the facts that describe an object in a line, and our name of its schema. */
  private static final Map<String, String> INFERENCE_SHAPES =
      Map.of(
          "* Batch: ", "Batch",
          "`batch_request` with exactly one of ", "BatchRequestBody",
          "* Request metadata: ", "BatchRequestMetadata",
          "`batch_result` either ", "BatchResultData");

  private static final Map<String, String> MANAGEMENT_SHAPES =
      Map.of(
          "ManagementApiKey: ", "ManagementApiKey",
          "ManagementKey: ", "ManagementKey",
          "ClusterConfig: ", "ClusterConfig",
          "A language model entry: ", "TeamLanguageModel",
          "Collection (recorded): ", "Collection",
          "FieldDefinition: ", "FieldDefinition",
          "Document (recorded): ", "Document");

  @Test
  void saysWhatTheFactsSay() {
    String page = FactSources.read("API-FACTS.md");
    JsonNode structure = OfficialStructure.withNotes(FactSources.read("structural-2026-10.json"));
    JsonNode inference = tree(SpecDocuments.inference());
    JsonNode management = tree(SpecDocuments.management());
    Set<String> differences = new TreeSet<>();

    OfficialOperations operations = new OfficialOperations(structure, inference);
    operations.compare();
    differences.addAll(operations.differences());

    NotedShapes shapes = new NotedShapes();
    OperationTables inferenceTable = new OperationTables(inference, shapes);
    inferenceTable.compare(part(page, "## 2. ", "## 3. "), 3);
    differences.addAll(inferenceTable.differences());
    OperationTables managementTables = new OperationTables(management, shapes);
    managementTables.compare(part(page, "## 7. ", "## 8. "), 2);
    differences.addAll(managementTables.differences());
    INFERENCE_SHAPES.forEach(
        (beginning, schema) -> shapes.compareParagraph(page, beginning, inference, schema));
    MANAGEMENT_SHAPES.forEach(
        (beginning, schema) -> shapes.compareParagraph(page, beginning, management, schema));
    differences.addAll(shapes.differences());

    EventTable events = new EventTable(inference, "ResponseStreamEvent");
    events.compare(part(page, "### 6.2 ", "### 6.3 "));
    differences.addAll(events.differences());

    System.out.printf(
        "proof: facts: %d operations, %d members, %d parameters and %d events compared, %d decided"
            + " differences%n",
        operations.operations() + inferenceTable.operations() + managementTables.operations(),
        operations.members() + shapes.members(),
        operations.parameters() + inferenceTable.parameters() + managementTables.parameters(),
        events.events(),
        differences.size());
    assertThat(DecidedDifferences.undecided(differences)).isEmpty();
    assertThat(operations.members() + shapes.members()).isGreaterThan(1100);
  }

  /** What is compared above in place of the tables of members says all that they say. */
  @Test
  void readsTheTablesOfMembersAsTheStructureSaysThem() {
    MemberTables tables =
        new MemberTables(
            OfficialStructure.inOpenApi30(FactSources.read("structural-2026-10.json")));
    tables.compare(part(FactSources.read("API-FACTS.md"), "## 12. ", "## 13. "));
    System.out.printf(
        "proof: facts: %d rows of members agree with the structure%n", tables.members());
    assertThat(tables.differences()).isEmpty();
    assertThat(tables.members()).isGreaterThan(700);
  }

  /** An old description of the service, with fewer operations; none of them has been lost. */
  @Test
  void hasTheOperationsOfTheSeed() {
    JsonNode seed = OfficialStructure.inOpenApi30(FactSources.read("seed-openapi.json"));
    OfficialOperations operations = new OfficialOperations(seed, tree(SpecDocuments.inference()));
    assertThat(operations.missing()).isEmpty();
  }

  private static String part(String page, String from, String to) {
    int begin = page.indexOf("\n" + from);
    int end = page.indexOf("\n" + to);
    assertThat(List.of(begin, end)).allMatch(it -> it > 0).isSorted();
    return page.substring(begin, end);
  }

  private static JsonNode tree(ApiDocument document) {
    try {
      return JsonMapper.builder().build().readTree(document.toJson());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
