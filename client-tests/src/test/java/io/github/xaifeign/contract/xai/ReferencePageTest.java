package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.ApiVariant;
import io.github.xaifeign.contract.SpecDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that the README leads to, against the documents. */
class ReferencePageTest {
  private static final Path README = Path.of("..", "README.md");

  @ParameterizedTest
  @CsvSource({"inference, openapi/xai.yaml", "management, openapi/xai-management.yaml"})
  void listsEveryOperation(String client, String document) throws IOException {
    String link = "client/target/generated-sources/feign-javapoet/" + client + "/docs/reference.md";
    assertThat(Files.readString(README)).contains("(" + link + ")");
    List<String> rows = Files.readAllLines(Path.of("..").resolve(link));
    for (ApiOperation operation : SpecDocuments.document(document).operations()) {
      assertThat(rows).as(operation.id()).anyMatch(row -> shows(row, operation, operation.id()));
      for (ApiVariant variant : operation.variants()) {
        assertThat(rows).anyMatch(row -> shows(row, operation, variant.operationId()));
      }
    }
  }

  private static boolean shows(String row, ApiOperation operation, String method) {
    String[] cells = row.split(" \\| ");
    return cells.length == 4
        && cells[0].equals("| `" + operation.method() + " " + operation.pathTemplate() + "`")
        && cells[1].startsWith("`" + method + "(")
        && !cells[2].isBlank()
        && cells[3].matches("(recorded|official|documented|gateway-listing) \\|");
  }
}
