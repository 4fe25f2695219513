package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.responses.Response;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.EmbeddingResponse;
import io.github.xaifeign.client.model.FileObject;
import io.github.xaifeign.client.model.ModelResponse;
import io.github.xaifeign.client.model.ResponseStreamEvent;
import io.github.xaifeign.client.runtime.json.JsonDocument;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.xai.MemberFaults.Fault;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * The faults that {@link LenientReadingTest} makes, in the responses that openai-java knows too,
 * read by both clients. A fault is survived if the document is read, and is the same when it is
 * written back.
 */
class OpenAiJavaFaultsTest {
  /** By the operation: how ours reads a response, and what openai-java reads it as. */
  private static final Map<String, Readers> READERS =
      Map.of(
          "createChatCompletion", new Readers(ChatResponse::read, ChatCompletion.class),
          "streamChatCompletion", new Readers(ChatChunk::read, ChatCompletionChunk.class),
          "createEmbedding", new Readers(EmbeddingResponse::read, CreateEmbeddingResponse.class),
          "createResponse", new Readers(ModelResponse::read, Response.class),
          "streamResponse",
              new Readers(
                  ResponseStreamEvent::read, com.openai.models.responses.ResponseStreamEvent.class),
          "getFile", new Readers(FileObject::read, com.openai.models.files.FileObject.class));

  private static final tools.jackson.databind.json.JsonMapper OURS =
      new tools.jackson.databind.json.JsonMapper();
  private static final JsonMapper OPENAI = ObjectMappers.jsonMapper();

  private record Readers(JsonReader<?> ours, Class<?> openai) {}

  private int faults;
  private int survivedByOurs;
  private int survivedByOpenAi;

  @Test
  void areAllSurvivedByOurs() {
    List<OperationMethod> methods =
        SpecDocuments.inference().operations().stream()
            .flatMap(OperationMethod::of)
            .filter(method -> READERS.containsKey(method.name()))
            .toList();
    for (OperationMethod method : methods) {
      for (JsonNode document : LenientReadingTest.documents(method)) {
        MemberFaults.of(document).forEach(fault -> compare(READERS.get(method.name()), fault));
      }
    }
    System.out.printf(
        "proof: faults in members beside openai-java: %d in %d kinds of response, %d survived by"
            + " ours, %d by openai-java%n",
        faults, methods.size(), survivedByOurs, survivedByOpenAi);
    assertThat(methods).hasSameSizeAs(READERS.keySet());
    assertThat(faults).isGreaterThan(1000);
    assertThat(survivedByOurs).isEqualTo(faults);
  }

  private void compare(Readers readers, Fault fault) {
    byte[] json = fault.document().toString().getBytes(UTF_8);
    faults++;
    survivedByOurs +=
        survives(
            json,
            () ->
                OURS.writeValueAsBytes(
                    JsonDocument.readLeniently(readers.ours(), json, json.length)));
    survivedByOpenAi +=
        survives(json, () -> OPENAI.writeValueAsBytes(OPENAI.readValue(json, readers.openai())));
  }

  private static int survives(byte[] json, Callable<byte[]> readAndWrite) {
    try {
      return JsonComparison.firstDifference(json, readAndWrite.call()).isEmpty() ? 1 : 0;
    } catch (Exception e) {
      return 0;
    }
  }
}
