package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.FileContent;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Calls for public addresses, and those for files that are old or only the gateway's. */
final class FileCalls {
  private static final FileContent PIECE = FileContent.of("one".getBytes(UTF_8), "piece");

  private FileCalls() {}

  static List<ExpectedCall<XaiClient>> addresses() {
    return List.of(
        ExpectedCall.post(
            "createFilePublicUrl",
            "/v1/files/file_1/public-url",
            "{\"expires_after\":86400}",
            xai -> xai.files().createFilePublicUrl("file_1", it -> it.expiresAfter(86400L))),
        new ExpectedCall<>(
            "revokeFilePublicUrl",
            "POST /v1/files/file_1/public-url/revoke",
            "application/json",
            null,
            xai -> xai.files().revokeFilePublicUrl("file_1")));
  }

  static List<ExpectedCall<XaiClient>> gateway() {
    JsonNode name = JsonNodeFactory.instance.stringNode("huts.pdf");
    return List.of(
        new ExpectedCall<>(
            "downloadFile",
            "GET /v1/files/file_1/download",
            "application/octet-stream",
            null,
            xai -> xai.files().gateway().downloadFile("file_1").close()),
        new ExpectedCall<>(
            "patchFile",
            "PATCH /v1/files/file_1",
            "application/json",
            "{\"name\":\"huts.pdf\"}",
            xai -> xai.files().gateway().patchFile("file_1", Map.of("name", name))),
        ExpectedCall.post(
            "startUpload",
            "/v1/files/upload",
            "{\"file_name\":\"huts.pdf\",\"file_size\":20480}",
            xai ->
                xai.files().gateway().startUpload(it -> it.fileName("huts.pdf").fileSize(20480))),
        ExpectedCall.post(
            "uploadChunk",
            "/v1/files/upload/up-1/chunks",
            "",
            xai -> xai.files().gateway().uploadChunk("up-1", it -> it.chunkNumber(1).chunk(PIECE))),
        ExpectedCall.post(
            "startBatchUpload",
            "/v1/files/batch",
            "{\"files\":[\"huts.pdf\"]}",
            xai -> xai.files().gateway().startBatchUpload(it -> it.addFile(name))),
        new ExpectedCall<>(
            "completeBatchUpload",
            "POST /v1/files/batch/ub-1/complete",
            "application/json",
            null,
            xai -> xai.files().gateway().completeBatchUpload("ub-1")));
  }

  static List<ExpectedCall<XaiClient>> superseded() {
    return Superseded.all();
  }

  /** Operations that the document discourages; they are kept as long as it has them. */
  @Deprecated
  private static final class Superseded {
    static List<ExpectedCall<XaiClient>> all() {
      return List.of(
          new ExpectedCall<>(
              "updateFile",
              "PUT /v1/files/file_1",
              "application/json",
              "{\"name\":\"inns.pdf\"}",
              xai -> xai.files().updateFile("file_1", it -> it.name("inns.pdf"))),
          ExpectedCall.post(
              "initializeFileUpload",
              "/v1/files:initialize",
              "{\"name\":\"huts.pdf\",\"content_type\":\"application/pdf\"}",
              xai ->
                  xai.files()
                      .initializeFileUpload(
                          it -> it.name("huts.pdf").contentType("application/pdf"))),
          ExpectedCall.post(
              "uploadFileChunks",
              "/v1/files:uploadChunks",
              "{\"file_id\":\"file_1\",\"chunk\":\"b25l\"}",
              xai -> xai.files().uploadFileChunks(it -> it.fileId("file_1").chunk("b25l"))));
    }
  }
}
