package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDocumentTest {
  private static final String HEAD = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

  @Test
  void readsFromEverywhere(@TempDir Path folder) throws Exception {
    String text = HEAD + "paths: {}\n";
    Path file = Files.writeString(folder.resolve("api.yaml"), text);

    assertThat(ApiDocument.read(text).operations()).isEmpty();
    assertThat(ApiDocument.read("{\"openapi\":\"3.0.1\"}").operations()).isEmpty();
    assertThat(ApiDocument.read(file.toString()).operations()).isEmpty();
    assertThat(ApiDocument.read(file.toUri().toString()).operations()).isEmpty();
    assertThat(ApiDocument.read("parcels.yaml").operations()).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "swagger: '2.0'~                             | no member openapi",
        "openapi: 3.1.0~                             | the document says 3.1.0",
        "openapi: 3.0.0~x: {$ref: other.yaml}        | bundle it into one file",
        "openapi: 3.0.0~openapi: 3.0.0               | names openapi twice",
        "openapi: 3.0.0~a: &a [*a]                   | alias",
        "openapi: [~                                 | cannot be read",
        "nowhere.yaml                                | no document at nowhere.yaml",
      })
  void refusesWhatItDoesNotUnderstand(String spec, String reason) {
    String text = spec.replace("~", "\n");

    assertThatThrownBy(() -> ApiDocument.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void refusesAliasesThatMultiply() {
    StringBuilder bomb = new StringBuilder(HEAD + "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 8; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
    }

    assertThatThrownBy(() -> ApiDocument.ofText(bomb.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("aliases");
  }

  @Test
  void keepsYamlTextsAsTheyWereWritten() {
    ApiDocument document =
        ApiDocument.ofText(
            HEAD + "x: [on, 12:30, 2026-01-01, 007x, '1', 1, 1.50, ~, true, &a {b: 1}, *a]");

    JsonComparison.assertSame(
        "[\"on\",\"12:30\",\"2026-01-01\",\"007x\",\"1\",1,1.5,null,true,{\"b\":1},{\"b\":1}]",
        document.root().get("x").toString());
  }

  @Test
  void fillsInTheVariablesOfTheServerUrl() {
    String server =
        "servers: [{url: 'https://{host}/{version}/', "
            + "variables: {host: {default: a.example}, version: {default: v2}}}]\n";

    assertThat(ApiDocument.ofText(HEAD + server).basePath()).isEqualTo("/v2");
    assertThat(ApiDocument.ofText(HEAD + "paths: {}").basePath()).isEmpty();
  }

  @Test
  void tellsWhatAnOperationTakesAndAnswers() {
    ApiOperation operation = ApiDocument.ofResource("parcels.yaml").operation("createParcel");

    assertThat(operation.method()).isEqualTo("POST");
    assertThat(operation.tags()).containsExactly("Parcels");
    assertThat(operation.requestBodyRequired()).isTrue();
    assertThat(operation.requestMediaTypes()).containsExactly("application/json");
    assertThat(operation.requestExamples("application/json"))
        .extracting(ApiExample::name)
        .containsExactly("small", "full");
    assertThat(operation.statuses()).containsExactly("202", "201", "422", "429", "4XX");
    assertThat(operation.responseExamples("422", "text/plain"))
        .containsExactly(new ApiExample("example", "text/plain", "missing field `stage`", true));
  }

  @Test
  void tellsTheParametersOfPathAndOperation() {
    ApiDocument document = ApiDocument.ofResource("parcels.yaml");

    assertThat(document.operation("deleteParcel").parameters())
        .containsExactly(
            new ApiParameter("parcel_id", "path", true, "simple", false, "\"text\""),
            new ApiParameter("x-reason", "header", true, "simple", false, "\"text\""));
    assertThat(document.operation("listParcels").parameters())
        .extracting(ApiParameter::example)
        .containsExactly("1", "[\"queued\"]", "{\"city\":\"text\"}");
  }

  @Test
  void marksASampleAsSuch() {
    ApiDocument document = ApiDocument.ofResource("parcels.yaml");

    List<ApiExample> examples =
        document.operation("getParcel").responseExamples("200", "application/json");

    assertThat(examples).hasSize(1).noneMatch(ApiExample::declared);
  }
}
