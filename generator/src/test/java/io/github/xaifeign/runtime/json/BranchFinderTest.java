package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

class BranchFinderTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void takesTheBranchThatKnowsMostMembers() {
    assertThat(in("{\"a\":1,\"b\":2}").branch("a").branch("a", "b").branch("b").closest())
        .isEqualTo(1);
  }

  @Test
  void takesTheFirstOfSeveral() {
    assertThat(in("{\"a\":1}").branch("b").branch("a").branch("a", "c").closest()).isEqualTo(1);
  }

  @Test
  void leavesOutABranchWithoutARequiredMember() {
    assertThat(in("{\"a\":1}").branch("a", "b").requires("b").branch("a").closest()).isEqualTo(1);
  }

  @Test
  void comparesValuesOfAnyKindAsText() {
    assertThat(in("{\"t\":2}").branch("t").value("t", "1").branch("t").value("t", "2").closest())
        .isEqualTo(1);
    assertThat(in("{\"t\":true}").branch("t").value("t", "false", "true").closest()).isZero();
    assertThat(in("{\"t\":[]}").branch("t").value("t", "").closest()).isEqualTo(-1);
  }

  @Test
  void takesNullForAnyValueAndAnyKind() {
    assertThat(in("{\"t\":null}").branch("t").value("t", "1").closest()).isZero();
    assertThat(in("{\"t\":null}").branch("t").kind("t", JsonNodeType.ARRAY).closest()).isZero();
  }

  @Test
  void leavesOutABranchWithAMemberOfAnotherKind() {
    assertThat(in("{\"t\":{}}").branch("t").kind("t", JsonNodeType.ARRAY).closest()).isEqualTo(-1);
  }

  @Test
  void takesNoneOfSeveralWhenNoMemberIsKnown() {
    assertThat(in("{\"z\":1}").branch("a").branch("b").closest()).isEqualTo(-1);
    assertThat(in("{\"z\":1}").branch("a").branch("b").open().closest()).isEqualTo(1);
    assertThat(in("{}").branch("a").branch("b").closest()).isZero();
    assertThat(in("{\"z\":1}").branch("a").closest()).isZero();
  }

  private static BranchFinder in(String json) {
    JsonNode object = MAPPER.readTree(json);
    return new BranchFinder(object);
  }
}
