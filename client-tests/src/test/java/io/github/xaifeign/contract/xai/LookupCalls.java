package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.FileContentFormat;
import io.github.xaifeign.client.model.FileSortKey;
import io.github.xaifeign.client.model.ImageAspectRatio;
import io.github.xaifeign.client.model.ImageResponseFormat;
import io.github.xaifeign.client.model.SortOrder;
import io.github.xaifeign.client.runtime.FileContent;
import java.util.List;

/** Calls that make pictures and vectors, keep files, or look something up. */
final class LookupCalls {
  private LookupCalls() {}

  static List<ExpectedCall<XaiClient>> pictures() {
    return List.of(
        ExpectedCall.post(
            "generateImage",
            "/v1/images/generations",
            """
            {"prompt":"A lighthouse.","model":"grok-imagine-image","n":2,
             "response_format":"b64_json","aspect_ratio":"16:9"}
            """,
            xai ->
                xai.images()
                    .generateImage(
                        image ->
                            image
                                .prompt("A lighthouse.")
                                .model("grok-imagine-image")
                                .n(2)
                                .responseFormat(ImageResponseFormat.B64_JSON)
                                .aspectRatio(ImageAspectRatio.V16_9))),
        ExpectedCall.post(
            "editImage",
            "/v1/images/edits",
            """
            {"prompt":"Make it night.","image":{"url":"https://pictures.example/day.png"}}
            """,
            xai ->
                xai.images()
                    .editImage(
                        edit ->
                            edit.prompt("Make it night.")
                                .image(it -> it.url("https://pictures.example/day.png")))),
        ExpectedCall.post(
            "createEmbedding",
            "/v1/embeddings",
            "{\"model\":\"v1\",\"input\":[\"a\",\"b\"],\"dimensions\":256}",
            xai ->
                xai.embeddings()
                    .createEmbedding(
                        it -> it.model("v1").input(List.of("a", "b")).dimensions(256))));
  }

  static List<ExpectedCall<XaiClient>> files() {
    return List.of(
        ExpectedCall.post(
            "uploadFile",
            "/v1/files",
            "",
            xai ->
                xai.files()
                    .uploadFile(
                        form ->
                            form.purpose("assistants")
                                .file(FileContent.of("1,2".getBytes(UTF_8), "table.csv")))),
        ExpectedCall.get("listFiles", "GET /v1/files", xai -> xai.files().listFiles()),
        ExpectedCall.get(
            "listFiles",
            "GET /v1/files?limit=5&order=asc&sort_by=size&pagination_token=p%2B1&after=file_0"
                + "&filter=name%20%3D%20%22a%26b%22",
            xai ->
                xai.files()
                    .listFiles(
                        page ->
                            page.limit(5)
                                .order(SortOrder.ASC)
                                .sortBy(FileSortKey.SIZE)
                                .paginationToken("p+1")
                                .after("file_0")
                                .filter("name = \"a&b\""))),
        ExpectedCall.get("getFile", "GET /v1/files/file_1", xai -> xai.files().getFile("file_1")),
        ExpectedCall.get(
            "deleteFile", "DELETE /v1/files/file_1", xai -> xai.files().deleteFile("file_1")),
        new ExpectedCall<>(
            "downloadFileContent",
            "GET /v1/files/file_1/content?format=text",
            "application/octet-stream",
            null,
            xai ->
                xai.files()
                    .downloadFileContent("file_1", it -> it.format(FileContentFormat.TEXT))
                    .close()));
  }

  static List<ExpectedCall<XaiClient>> lookups() {
    return List.of(
        ExpectedCall.get("getApiKeyInfo", "GET /v1/api-key", xai -> xai.apiKey().getApiKeyInfo()),
        ExpectedCall.get(
            "getResponse", "GET /v1/responses/r-1", xai -> xai.responses().getResponse("r-1")),
        ExpectedCall.get(
            "deleteResponse",
            "DELETE /v1/responses/r-1",
            xai -> xai.responses().deleteResponse("r-1")),
        ExpectedCall.get("listModels", "GET /v1/models", xai -> xai.models().listModels()),
        ExpectedCall.get(
            "getModel",
            "GET /v1/models/grok-4%3Alatest",
            x -> x.models().getModel("grok-4:latest")),
        ExpectedCall.get(
            "listLanguageModels",
            "GET /v1/language-models",
            xai -> xai.models().listLanguageModels()),
        ExpectedCall.get(
            "getLanguageModel",
            "GET /v1/language-models/grok-4",
            xai -> xai.models().getLanguageModel("grok-4")),
        ExpectedCall.get(
            "listEmbeddingModels",
            "GET /v1/embedding-models",
            xai -> xai.models().listEmbeddingModels()),
        ExpectedCall.get(
            "getEmbeddingModel",
            "GET /v1/embedding-models/v1",
            xai -> xai.models().getEmbeddingModel("v1")),
        ExpectedCall.get(
            "listImageGenerationModels",
            "GET /v1/image-generation-models",
            xai -> xai.models().listImageGenerationModels()),
        ExpectedCall.get(
            "getImageGenerationModel",
            "GET /v1/image-generation-models/grok-imagine-image",
            xai -> xai.models().getImageGenerationModel("grok-imagine-image")));
  }
}
