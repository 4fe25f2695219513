package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.xaifeign.client.XaiAsyncClient;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.CompleteRequest;
import io.github.xaifeign.client.model.EditImageRequest;
import io.github.xaifeign.client.model.EmbeddingRequest;
import io.github.xaifeign.client.model.GenerateImageRequest;
import io.github.xaifeign.client.model.MessageRequest;
import io.github.xaifeign.client.model.ModelRequest;
import io.github.xaifeign.client.model.SampleRequest;
import io.github.xaifeign.client.model.UploadFileRequest;
import io.github.xaifeign.client.runtime.BinaryResponse;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.FileContent;
import io.github.xaifeign.client.runtime.JsonReader;
import io.github.xaifeign.client.runtime.JsonWritable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How each operation of the document is called through the client: given a request body as JSON, it
 * answers with what the client read.
 */
final class Bindings {
  static final String ID = "an id/with?odd%signs";
  static final byte[] UPLOADED = "one,two\n3,4\n".getBytes(UTF_8);

  /** A way to call an operation: from a request body to models, or to bytes for a download. */
  interface Call {
    List<Object> with(XaiClient xai, byte[] body);
  }

  /** The model of the JSON body, and the forms in which an operation can be called. */
  record Binding(
      @Nullable JsonReader<? extends JsonWritable> request,
      Call sync,
      Call async,
      @Nullable Call stream,
      @Nullable Call asyncStream) {
    <R extends JsonWritable, T extends JsonWritable> Binding streaming(
        JsonReader<R> reader,
        BiFunction<XaiClient, R, EventStream<T>> events,
        BiFunction<XaiAsyncClient, R, CompletableFuture<EventStream<T>>> asyncEvents) {
      return new Binding(
          reader,
          sync,
          async,
          (xai, body) -> events(events.apply(xai, Codec.read(body, reader))),
          (xai, body) -> events(joined(asyncEvents.apply(xai.async(), Codec.read(body, reader)))));
    }
  }

  private static final UploadFileRequest UPLOAD =
      UploadFileRequest.builder()
          .purpose("assistants")
          .expiresAfter(3600)
          .file(FileContent.of(UPLOADED, "table.csv").contentType("text/csv"))
          .build();

  static final Map<String, Binding> ALL = all();

  private Bindings() {}

  private static Map<String, Binding> all() {
    Map<String, Binding> all = new LinkedHashMap<>();
    all.put("getApiKeyInfo", get(x -> x.apiKey().getApiKeyInfo(), x -> x.apiKey().getApiKeyInfo()));
    all.put(
        "createChatCompletion",
        post(
                ChatRequest::read,
                (x, r) -> x.chat().createChatCompletion(r),
                (x, r) -> x.chat().createChatCompletion(r))
            .streaming(
                ChatRequest::read,
                (x, r) -> x.chat().streamChatCompletion(r),
                (x, r) -> x.chat().streamChatCompletion(r)));
    all.put(
        "createResponse",
        post(
                ModelRequest::read,
                (x, r) -> x.responses().createResponse(r),
                (x, r) -> x.responses().createResponse(r))
            .streaming(
                ModelRequest::read,
                (x, r) -> x.responses().streamResponse(r),
                (x, r) -> x.responses().streamResponse(r)));
    all.put(
        "getResponse", get(x -> x.responses().getResponse(ID), x -> x.responses().getResponse(ID)));
    all.put(
        "deleteResponse",
        get(x -> x.responses().deleteResponse(ID), x -> x.responses().deleteResponse(ID)));
    all.put(
        "createMessage",
        post(
                MessageRequest::read,
                (x, r) -> x.messages().createMessage(r),
                (x, r) -> x.messages().createMessage(r))
            .streaming(
                MessageRequest::read,
                (x, r) -> x.messages().streamMessage(r),
                (x, r) -> x.messages().streamMessage(r)));
    Superseded.addTo(all);
    all.put(
        "createEmbedding",
        post(
            EmbeddingRequest::read,
            (x, r) -> x.embeddings().createEmbedding(r),
            (x, r) -> x.embeddings().createEmbedding(r)));
    addModels(all);
    all.put(
        "generateImage",
        post(
            GenerateImageRequest::read,
            (x, r) -> x.images().generateImage(r),
            (x, r) -> x.images().generateImage(r)));
    all.put(
        "editImage",
        post(
            EditImageRequest::read,
            (x, r) -> x.images().editImage(r),
            (x, r) -> x.images().editImage(r)));
    addFiles(all);
    return all;
  }

  private static void addModels(Map<String, Binding> all) {
    all.put("listModels", get(x -> x.models().listModels(), x -> x.models().listModels()));
    all.put("getModel", get(x -> x.models().getModel(ID), x -> x.models().getModel(ID)));
    all.put(
        "listLanguageModels",
        get(x -> x.models().listLanguageModels(), x -> x.models().listLanguageModels()));
    all.put(
        "getLanguageModel",
        get(x -> x.models().getLanguageModel(ID), x -> x.models().getLanguageModel(ID)));
    all.put(
        "listEmbeddingModels",
        get(x -> x.models().listEmbeddingModels(), x -> x.models().listEmbeddingModels()));
    all.put(
        "getEmbeddingModel",
        get(x -> x.models().getEmbeddingModel(ID), x -> x.models().getEmbeddingModel(ID)));
    all.put(
        "listImageGenerationModels",
        get(
            x -> x.models().listImageGenerationModels(),
            x -> x.models().listImageGenerationModels()));
    all.put(
        "getImageGenerationModel",
        get(
            x -> x.models().getImageGenerationModel(ID),
            x -> x.models().getImageGenerationModel(ID)));
  }

  private static void addFiles(Map<String, Binding> all) {
    all.put(
        "uploadFile", get(x -> x.files().uploadFile(UPLOAD), x -> x.files().uploadFile(UPLOAD)));
    all.put("listFiles", get(x -> x.files().listFiles(), x -> x.files().listFiles()));
    all.put("getFile", get(x -> x.files().getFile(ID), x -> x.files().getFile(ID)));
    all.put("deleteFile", get(x -> x.files().deleteFile(ID), x -> x.files().deleteFile(ID)));
    all.put(
        "downloadFileContent",
        new Binding(
            null,
            (xai, body) -> List.of(bytes(xai.files().downloadFileContent(ID))),
            (xai, body) -> List.of(bytes(joined(xai.async().files().downloadFileContent(ID)))),
            null,
            null));
  }

  /** Operations that the document discourages; they are kept as long as it has them. */
  @Deprecated
  private static final class Superseded {
    static void addTo(Map<String, Binding> all) {
      all.put(
          "createCompletion",
          post(
                  SampleRequest::read,
                  (x, r) -> x.completions().createCompletion(r),
                  (x, r) -> x.completions().createCompletion(r))
              .streaming(
                  SampleRequest::read,
                  (x, r) -> x.completions().streamCompletion(r),
                  (x, r) -> x.completions().streamCompletion(r)));
      all.put(
          "complete",
          post(
              CompleteRequest::read,
              (x, r) -> x.completions().complete(r),
              (x, r) -> x.completions().complete(r)));
    }
  }

  private static <T extends JsonWritable> Binding get(
      Function<XaiClient, T> sync, Function<XaiAsyncClient, CompletableFuture<T>> async) {
    return new Binding(
        null,
        (xai, body) -> List.of(sync.apply(xai)),
        (xai, body) -> List.of(joined(async.apply(xai.async()))),
        null,
        null);
  }

  private static <R extends JsonWritable, T extends JsonWritable> Binding post(
      JsonReader<R> request,
      BiFunction<XaiClient, R, T> sync,
      BiFunction<XaiAsyncClient, R, CompletableFuture<T>> async) {
    return new Binding(
        request,
        (xai, body) -> List.of(sync.apply(xai, Codec.read(body, request))),
        (xai, body) -> List.of(joined(async.apply(xai.async(), Codec.read(body, request)))),
        null,
        null);
  }

  private static <T> T joined(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static byte[] bytes(BinaryResponse response) {
    try (response) {
      return response.readAllBytes();
    }
  }

  private static <T extends JsonWritable> List<Object> events(EventStream<T> stream) {
    List<Object> events = new ArrayList<>();
    try (stream) {
      stream.forEach(events::add);
    }
    return events;
  }
}
