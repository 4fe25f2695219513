package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proves that the judge is not blind outside the schemas of bodies: for every operation, requests
 * are derived from a valid one that must be refused, each for the one thing that is wrong with it.
 */
class WireCanaryTest {
  /** What keeps a judge from being taken for one that sees: so few canaries for an operation. */
  private static final int FEWEST = 4;

  static List<String> documents() {
    return SpecDocuments.names();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void refusesEachCanaryForItsFault(String name) {
    ApiDocument document = SpecDocuments.document(name);
    RequestJudge judge = new RequestJudge(document, true);
    List<String> passed = new ArrayList<>();
    int canaries = 0;
    for (ApiOperation operation : document.operations()) {
      List<WireCanaries.Canary> all = WireCanaries.of(document, operation);
      assertThat(all).as(operation.id()).hasSizeGreaterThanOrEqualTo(FEWEST);
      for (WireCanaries.Canary canary : all) {
        canaries++;
        if (judge.judge(canary.request()).violations().stream()
            .noneMatch(violation -> violation.check().equals(canary.check()))) {
          passed.add(operation + " " + canary.check());
        }
      }
    }
    System.out.printf(
        "proof: canaries of %s: %d refused of %d, for each of %d operations%n",
        name, canaries - passed.size(), canaries, document.operations().size());
    assertThat(passed).isEmpty();
  }

  /** A judge that finds everything wrong would refuse canaries too. */
  @Test
  void findsNothingWrongWithTheValidRequests() {
    for (String name : documents()) {
      ApiDocument document = SpecDocuments.document(name);
      RequestJudge judge = new RequestJudge(document, true);
      for (ApiOperation operation : document.operations()) {
        assertThat(judge.judge(WireCanaries.valid(document, operation)).violations())
            .as(operation.id())
            .isEmpty();
      }
    }
  }
}
