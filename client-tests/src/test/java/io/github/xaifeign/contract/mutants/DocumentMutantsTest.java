package io.github.xaifeign.contract.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.SpecDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The mutation score of a document: each field that says something of an exchange is changed by
 * itself, and some exchange that the contract tests know must be judged otherwise. The description
 * of the Management API is done so in seconds.
 */
class DocumentMutantsTest {
  private static final Path EQUIVALENT =
      Path.of("src", "test", "resources", "mutants", "equivalent.txt");

  /** An exchange, and what the document as it is says of it. */
  private record Verdict(Exchange exchange, String before) {}

  @ParameterizedTest
  @ValueSource(strings = "openapi/xai-management.yaml")
  void isSeenByAnExchangeForEachField(String name) throws IOException {
    ApiDocument document = SpecDocuments.document(name);
    JsonNode root = new JsonMapper().readTree(document.toJson());
    Map<JsonNode, List<Verdict>> byNode = verdicts(document, root);
    List<Mutant> mutants = Mutants.of(root);
    Map<String, String> equivalent = equivalent();
    List<String> survivors = new ArrayList<>();
    int known = 0;
    DocumentEvaluator evaluator = new DocumentEvaluator(root, node -> {});
    for (Mutant mutant : mutants) {
      if (!isSeen(mutant, evaluator, byNode.getOrDefault(mutant.holder(), List.of()))) {
        if (equivalent.containsKey(mutant.name())) {
          known++;
        } else {
          survivors.add(mutant.name());
        }
      }
    }
    System.out.printf(
        "proof: mutants of %s: %d of %d seen, %d equivalent and listed, %d exchanges%n",
        name,
        mutants.size() - known - survivors.size(),
        mutants.size() - known,
        known,
        byNode.get(root).size());
    assertThat(survivors).isEmpty();
  }

  /** The verdicts on all exchanges, by each node of the document that they were made with. */
  private static Map<JsonNode, List<Verdict>> verdicts(ApiDocument document, JsonNode root) {
    Map<JsonNode, List<Verdict>> byNode = new IdentityHashMap<>();
    Map<JsonNode, Boolean> visited = new IdentityHashMap<>();
    DocumentEvaluator evaluator = new DocumentEvaluator(root, node -> visited.put(node, true));
    for (Exchange exchange : RecordedExchanges.of(document, root)) {
      visited.clear();
      Verdict verdict = new Verdict(exchange, evaluator.verdict(exchange));
      visited
          .keySet()
          .forEach(node -> byNode.computeIfAbsent(node, key -> new ArrayList<>()).add(verdict));
    }
    return byNode;
  }

  private static boolean isSeen(Mutant mutant, DocumentEvaluator document, List<Verdict> verdicts) {
    boolean[] seen = new boolean[1];
    mutant.during(
        () -> {
          DocumentEvaluator evaluator =
              mutant.field().equals("paths") ? document.withOtherPaths() : document;
          seen[0] =
              verdicts.stream()
                  .anyMatch(it -> !evaluator.verdict(it.exchange()).equals(it.before()));
        });
    return seen[0];
  }

  /** Mutants that no exchange can show, each with the reason. */
  private static Map<String, String> equivalent() throws IOException {
    return Files.readAllLines(EQUIVALENT).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" -- ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }
}
