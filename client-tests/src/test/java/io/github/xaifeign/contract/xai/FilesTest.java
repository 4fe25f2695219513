package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.ApiException;
import io.github.xaifeign.client.runtime.BinaryResponse;
import io.github.xaifeign.client.runtime.FileContent;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.RecordedPart;
import io.github.xaifeign.contract.SpecDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files going up and coming down, compared by hash. */
class FilesTest {
  private static final byte[] CONTENT = new byte[3_000_000];

  private static FakeApiServer server;
  private static XaiClient xai;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    new Random(7).nextBytes(CONTENT);
    server = FakeApiServer.start(SpecDocuments.inference());
    xai = TestClient.of(server);
  }

  @AfterAll
  static void stop() {
    xai.close();
    server.close();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static RecordedPart upload(FileContent file) {
    server.reset();
    xai.files().uploadFile(form -> form.purpose("assistants").expiresAfter(7200).file(file));
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.violations()).isEmpty();
    assertThat(sent.parts())
        .extracting(RecordedPart::name)
        .containsExactly("purpose", "expires_after", "file");
    assertThat(new String(sent.parts().get(0).body(), UTF_8)).isEqualTo("assistants");
    assertThat(new String(sent.parts().get(1).body(), UTF_8)).isEqualTo("7200");
    RecordedPart part = sent.part("file").orElseThrow();
    assertThat(sha256(part.body())).isEqualTo(sha256(CONTENT));
    return part;
  }

  @Test
  void uploadsFromAPath() throws IOException {
    Path file = Files.write(folder.resolve("sea chart.png"), CONTENT);
    RecordedPart part = upload(FileContent.of(file));
    assertThat(part.filename()).contains("sea chart.png");
    assertThat(part.contentType()).contains("image/png");
  }

  @Test
  void uploadsBytesUnderAnAwkwardName() {
    RecordedPart part = upload(FileContent.of(CONTENT, "a'b%22ü.bin").contentType("text/x-odd"));
    assertThat(part.filename()).contains("a'b%22ü.bin");
    assertThat(part.contentType()).contains("text/x-odd");
  }

  @Test
  void uploadsFromAStream() {
    InputStream stream = new ByteArrayInputStream(CONTENT);
    assertThat(upload(FileContent.of(stream, "c.bin")).filename()).contains("c.bin");
  }

  @Test
  void uploadsAndDownloadsInFuturesToo() {
    server.reset();
    xai.async().files().uploadFile(form -> form.file(FileContent.of(CONTENT, "d.bin"))).join();
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.violations()).isEmpty();
    assertThat(sent.parts()).extracting(RecordedPart::name).containsExactly("file");
    assertThat(sha256(sent.parts().get(0).body())).isEqualTo(sha256(CONTENT));
    server.next("downloadFileContent").body(CONTENT);
    try (BinaryResponse content = xai.async().files().downloadFileContent("file_1").join()) {
      assertThat(sha256(content.readAllBytes())).isEqualTo(sha256(CONTENT));
    }
  }

  @Test
  void downloadsAsAStream() throws IOException {
    server.next("downloadFileContent").body(CONTENT);
    try (BinaryResponse content = xai.files().downloadFileContent("file_1")) {
      assertThat(sha256(content.inputStream().readAllBytes())).isEqualTo(sha256(CONTENT));
      assertThat(content.contentType()).contains("application/octet-stream");
    }
  }

  @Test
  void downloadsToAPath() throws IOException {
    server.next("downloadFileContent").body(CONTENT);
    Path target = folder.resolve("copy.bin");
    assertThat(xai.files().downloadFileContent("file_1", target)).isEqualTo(target);
    assertThat(sha256(Files.readAllBytes(target))).isEqualTo(sha256(CONTENT));
  }

  @Test
  void leavesNothingBehindWhenADownloadIsCut() throws IOException {
    server.next("downloadFileContent").body(CONTENT).cut();
    Path target = folder.resolve("half.bin");
    assertThatThrownBy(() -> xai.files().downloadFileContent("file_1", target))
        .isInstanceOf(ApiException.class);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void sendsListParametersAsSet() {
    server.reset();
    xai.files().listFiles(params -> params.limit(5).after("file_0").filter("name = \"a&b\""));
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.violations()).isEmpty();
    assertThat(sent.query()).hasSize(sent.rawQuery().orElse("").split("&").length);
    assertThat(sent.query().get("limit")).containsExactly("5");
    assertThat(sent.query().get("after")).containsExactly("file_0");
    assertThat(sent.query().get("filter")).containsExactly("name = \"a&b\"");
  }
}
