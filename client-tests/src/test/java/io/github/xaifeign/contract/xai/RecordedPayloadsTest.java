package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.xaifeign.client.model.ApiKey;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.CompleteRequest;
import io.github.xaifeign.client.model.CompleteResponse;
import io.github.xaifeign.client.model.DeletedFile;
import io.github.xaifeign.client.model.DeletedResponse;
import io.github.xaifeign.client.model.EditImageRequest;
import io.github.xaifeign.client.model.EmbeddingModel;
import io.github.xaifeign.client.model.EmbeddingRequest;
import io.github.xaifeign.client.model.EmbeddingResponse;
import io.github.xaifeign.client.model.FileObject;
import io.github.xaifeign.client.model.GenerateImageRequest;
import io.github.xaifeign.client.model.GeneratedImageResponse;
import io.github.xaifeign.client.model.ImageGenerationModel;
import io.github.xaifeign.client.model.LanguageModel;
import io.github.xaifeign.client.model.ListEmbeddingModelsResponse;
import io.github.xaifeign.client.model.ListFilesResponse;
import io.github.xaifeign.client.model.ListImageGenerationModelsResponse;
import io.github.xaifeign.client.model.ListLanguageModelsResponse;
import io.github.xaifeign.client.model.ListModelsResponse;
import io.github.xaifeign.client.model.MessageRequest;
import io.github.xaifeign.client.model.MessageResponse;
import io.github.xaifeign.client.model.Model;
import io.github.xaifeign.client.model.ModelRequest;
import io.github.xaifeign.client.model.ModelResponse;
import io.github.xaifeign.client.model.ResponseStreamEvent;
import io.github.xaifeign.client.model.SampleRequest;
import io.github.xaifeign.client.model.SampleResponse;
import io.github.xaifeign.client.runtime.JsonReader;
import io.github.xaifeign.client.runtime.JsonWritable;
import io.github.xaifeign.contract.JsonTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads what the service has been seen to send and writes it back. The recordings are not part of
 * this project: {@code -Dshared.dir=<folder>} says where they are.
 */
class RecordedPayloadsTest {
  /** Which model a recording is of, by a part of its file name; the first match counts. */
  private static final Map<String, JsonReader<? extends JsonWritable>> MODELS = models();

  /** Recordings that are no body of any of the operations, or were refused by the service. */
  private static final Set<String> UNFIT =
      Set.of(
          // Refused by the service: required members are missing, or a role is unknown.
          "har.chat-completions.error-empty-messages.request.json",
          "seed.000.responses.request.json",
          "har.images-generations.error-credits.request.json",
          // An error with status 200, which the client turns into an exception.
          "vercel.chat-completions.error-in-200.response.200.json",
          // Replies to a request that asks for the answer later.
          "docs.chat-completions.deferred.response.200.json",
          "official.images-deferred.response.200.json",
          // Templates with empty values in place of typed ones.
          "seed.001.api-key.response.200.json",
          "seed.001.chat-completions.request.json");

  private static Map<String, JsonReader<? extends JsonWritable>> models() {
    Map<String, JsonReader<? extends JsonWritable>> models = new LinkedHashMap<>();
    models.put(".chat-completions.*stream.*sse", ChatChunk::read);
    models.put(".responses.stream.*sse", ResponseStreamEvent::read);
    models.put(".chat-completions.*request\\.json", ChatRequest::read);
    models.put(".(chat-completions|deferred-completion).*response.200.json", ChatResponse::read);
    models.put(".responses(\\.[a-z-]+)?.request\\.json", ModelRequest::read);
    models.put(".responses.delete.response.200.json", DeletedResponse::read);
    models.put(".responses(\\.[a-z-]+)?.response.200.json", ModelResponse::read);
    models.put("(official|seed.001).api-key.response.200.json", ApiKey::read);
    models.put("official.complete.request.json", CompleteRequest::read);
    models.put("official.complete.response.200.json", CompleteResponse::read);
    models.put(".completions.request.json", SampleRequest::read);
    models.put(".completions.response.200.json", SampleResponse::read);
    models.put(".messages.request.json", MessageRequest::read);
    models.put(".messages.response.200.json", MessageResponse::read);
    models.put(".embeddings.request.json", EmbeddingRequest::read);
    models.put(".embeddings.response.200.json", EmbeddingResponse::read);
    models.put(".embedding-models.get.*json", EmbeddingModel::read);
    models.put(".embedding-models.list.*json", ListEmbeddingModelsResponse::read);
    models.put(".language-models.get.*json", LanguageModel::read);
    models.put(".language-models.list.*json", ListLanguageModelsResponse::read);
    models.put(".image-generation-models.get.*json", ImageGenerationModel::read);
    models.put(".image-generation-models.list.*json", ListImageGenerationModelsResponse::read);
    models.put("(har|official).models.get.*json", Model::read);
    models.put("(har|official).models.list.*json", ListModelsResponse::read);
    models.put(".images-edits.*request.json", EditImageRequest::read);
    models.put(".images-generations.*request.json", GenerateImageRequest::read);
    models.put(".images-(edits|generations).*response.200.json", GeneratedImageResponse::read);
    models.put(".files.upload.*response.200.json", FileObject::read);
    models.put(".files.list.*json", ListFilesResponse::read);
    models.put(".files.delete.*json", DeletedFile::read);
    return models;
  }

  @TestFactory
  Stream<DynamicTest> survivesRecordedPayloads() throws IOException {
    String shared = System.getProperty("shared.dir");
    assumeTrue(
        shared != null,
        "recorded payloads are not tested; switch them on with -Dshared.dir=<folder>");
    List<Path> files;
    try (Stream<Path> listing = Files.list(Path.of(shared, "xai-api", "examples"))) {
      files = listing.sorted().filter(file -> !UNFIT.contains(name(file))).toList();
    }
    List<DynamicTest> tests =
        files.stream().flatMap(file -> reader(file).map(r -> test(file, r)).stream()).toList();
    assertThat(tests).as("recordings of operations of this document").hasSizeGreaterThan(80);
    return tests.stream();
  }

  private static Optional<JsonReader<? extends JsonWritable>> reader(Path file) {
    return MODELS.entrySet().stream()
        .filter(entry -> name(file).matches(".*" + entry.getKey() + ".*"))
        .<JsonReader<? extends JsonWritable>>map(Map.Entry::getValue)
        .findFirst();
  }

  private static DynamicTest test(Path file, JsonReader<? extends JsonWritable> reader) {
    return dynamicTest(
        name(file),
        () -> {
          if (name(file).contains(".sse.")) {
            for (String line : Files.readAllLines(file)) {
              if (line.startsWith("data:") && !line.contains("[DONE]")) {
                keeps(line.substring("data:".length()).getBytes(UTF_8), reader);
              }
            }
          } else {
            keeps(Files.readAllBytes(file), reader);
          }
        });
  }

  private static void keeps(byte[] json, JsonReader<? extends JsonWritable> reader) {
    JsonTrees.assertSame(json, Codec.write(Codec.read(json, reader)));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
