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
final class WrittenLookups {
  private WrittenLookups() {}

  static List<Written<XaiClient>> pictures() {
    return List.of(
        Written.post(
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
        Written.post(
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
        Written.post(
            "createEmbedding",
            "/v1/embeddings",
            "{\"model\":\"v1\",\"input\":[\"a\",\"b\"],\"dimensions\":256}",
            xai ->
                xai.embeddings()
                    .createEmbedding(
                        it -> it.model("v1").input(List.of("a", "b")).dimensions(256))));
  }

  static List<Written<XaiClient>> files() {
    return List.of(
        Written.post(
            "uploadFile",
            "/v1/files",
            "",
            xai ->
                xai.files()
                    .uploadFile(
                        form ->
                            form.purpose("assistants")
                                .file(FileContent.of("1,2".getBytes(UTF_8), "table.csv")))),
        Written.get("listFiles", "GET /v1/files", xai -> xai.files().listFiles()),
        Written.get(
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
        Written.get("getFile", "GET /v1/files/file_1", xai -> xai.files().getFile("file_1")),
        Written.get(
            "deleteFile", "DELETE /v1/files/file_1", xai -> xai.files().deleteFile("file_1")),
        new Written<>(
            "downloadFileContent",
            "GET /v1/files/file_1/content?format=text",
            "application/octet-stream",
            null,
            xai ->
                xai.files()
                    .downloadFileContent("file_1", it -> it.format(FileContentFormat.TEXT))
                    .close()));
  }

  static List<Written<XaiClient>> lookups() {
    return List.of(
        Written.get("getApiKeyInfo", "GET /v1/api-key", xai -> xai.apiKey().getApiKeyInfo()),
        Written.get(
            "getResponse", "GET /v1/responses/r-1", xai -> xai.responses().getResponse("r-1")),
        Written.get(
            "deleteResponse",
            "DELETE /v1/responses/r-1",
            xai -> xai.responses().deleteResponse("r-1")),
        Written.get("listModels", "GET /v1/models", xai -> xai.models().listModels()),
        Written.get(
            "getModel",
            "GET /v1/models/grok-4%3Alatest",
            x -> x.models().getModel("grok-4:latest")),
        Written.get(
            "listLanguageModels",
            "GET /v1/language-models",
            xai -> xai.models().listLanguageModels()),
        Written.get(
            "getLanguageModel",
            "GET /v1/language-models/grok-4",
            xai -> xai.models().getLanguageModel("grok-4")),
        Written.get(
            "listEmbeddingModels",
            "GET /v1/embedding-models",
            xai -> xai.models().listEmbeddingModels()),
        Written.get(
            "getEmbeddingModel",
            "GET /v1/embedding-models/v1",
            xai -> xai.models().getEmbeddingModel("v1")),
        Written.get(
            "listImageGenerationModels",
            "GET /v1/image-generation-models",
            xai -> xai.models().listImageGenerationModels()),
        Written.get(
            "getImageGenerationModel",
            "GET /v1/image-generation-models/grok-imagine-image",
            xai -> xai.models().getImageGenerationModel("grok-imagine-image")));
  }
}
