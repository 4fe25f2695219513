package io.github.xaifeign.contract.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.BinaryResponse;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kinds of operations that faults are tried on, each with the response that it should get: a
 * recorded one with {@code -Dshared.dir=<folder>}, else one that is like it.
 */
final class Exchanges {
  private static final String SHARED = System.getProperty("shared.dir");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ChatRequest QUESTION =
      ChatRequest.builder().model("grok-4").addMessage(UserMessage.of("Why?")).build();
  private static final String CHAT =
      "{\"id\":\"c-1\",\"object\":\"chat.completion\",\"created\":1790000000,\"model\":\"grok-4\","
          + "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Because "
          + "the hut stands higher than the path that leads to it.\"},\"finish_reason\":\"stop\"}],"
          + "\"usage\":{\"prompt_tokens\":12,\"completion_tokens\":9,\"total_tokens\":21}}";
  private static final String MODELS =
      "{\"object\":\"list\",\"data\":[{\"id\":\"grok-4\",\"created\":1750000000,\"object\":\"model\","
          + "\"owned_by\":\"xai\"},{\"id\":\"grok-3\",\"created\":1740000000,\"object\":\"model\","
          + "\"owned_by\":\"xai\"}]}";
  private static final String FILE =
      "{\"id\":\"file_1\",\"object\":\"file\",\"bytes\":3,\"created_at\":1790000000,"
          + "\"filename\":\"a.txt\",\"purpose\":\"\",\"expires_at\":null}";

  private static final String CONTENT = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final String DELETED = "{\"id\":\"r-1\",\"object\":\"response\",\"deleted\":true}";
  private static final String TOO_MANY =
      "{\"code\":\"Some resource has been exhausted\",\"error\":\"Too many requests.\"}";

  private Exchanges() {}

  /** Where responses come from, for the figures. */
  static String source() {
    return SHARED == null
        ? "made-up responses; recorded ones with -Dshared.dir=<folder>"
        : "recorded responses";
  }

  private static String recorded(String name, String otherwise) {
    if (SHARED == null) {
      return otherwise;
    }
    try {
      return Files.readString(Path.of(SHARED, "xai-api", "examples", name)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A kind of operation.
   *
   * @param response the whole response as it should be
   * @param events whether it is an event stream, whose body is in chunks
   * @param call makes a call; what it reads is handed on piece by piece
   */
  record Kind(
      String name,
      boolean post,
      byte[] response,
      boolean events,
      BiConsumer<Calls, Consumer<byte[]>> call) {}

  /** A client and the options of a call. */
  record Calls(XaiClient xai, CallOptions options) {}

  static List<Kind> all() {
    String models = recorded("official.models.list.response.200.json", MODELS);
    String more = recorded("har.models.list.response.200.json", MODELS);
    String chat = recorded("har.chat-completions.basic.response.200.json", CHAT);
    String file = recorded("har.files.upload-text.response.200.json", FILE);
    String content = recorded("har.files.content.response.200.txt", CONTENT);
    String deleted = recorded("har.responses.delete.response.200.json", DELETED);
    String tooMany = recorded("har.images-generations.error-credits.response.429.json", TOO_MANY);
    return List.of(
        kind(
            "list",
            false,
            ok(models),
            (c, o) -> json(c.xai().models().withOptions(c.options()).listModels(), o)),
        kind(
            "chat",
            true,
            ok(chat),
            (c, o) ->
                json(c.xai().chat().withOptions(c.options()).createChatCompletion(QUESTION), o)),
        events(),
        kind(
            "upload",
            true,
            ok(file),
            (c, o) ->
                json(
                    c.xai()
                        .files()
                        .withOptions(c.options())
                        .uploadFile(
                            upload -> upload.file(FileContent.of("one".getBytes(UTF_8), "a.txt"))),
                    o)),
        kind(
            "download",
            false,
            response("200 OK", "application/octet-stream", content),
            Exchanges::download),
        kind(
            "delete",
            false,
            ok(deleted),
            (c, o) -> json(c.xai().responses().withOptions(c.options()).deleteResponse("r-1"), o)),
        kind(
            "error",
            true,
            response("429 Too Many Requests", "application/json", tooMany),
            (c, o) ->
                json(c.xai().chat().withOptions(c.options()).createChatCompletion(QUESTION), o)),
        kind(
            "chunked",
            false,
            chunked("application/json", more.substring(0, 80), more.substring(80)),
            (c, o) -> json(c.xai().models().withOptions(c.options()).listModels(), o)));
  }

  private static Kind kind(
      String name, boolean post, byte[] response, BiConsumer<Calls, Consumer<byte[]>> call) {
    return new Kind(name, post, response, false, call);
  }

  private static Kind events() {
    List<String> chunks = new ArrayList<>();
    for (String word : List.of("Because", " it", " is", " so.")) {
      chunks.add(
          "data:"
              + " {\"id\":\"c-1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"g\","
              + "\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
              + word
              + "\"}}]}\n\n");
    }
    chunks.add("data: [DONE]\n\n");
    String events =
        recorded("vercel.chat-completions.stream-citations.sse.txt", String.join("", chunks));
    byte[] response = chunked("text/event-stream", (events.strip() + "\n\n").split("(?<=\n\n)"));
    return new Kind("events", true, response, true, Exchanges::stream);
  }

  private static byte[] ok(String json) {
    return response("200 OK", "application/json", json);
  }

  private static byte[] response(String status, String type, String body) {
    return FaultServer.bytes(
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nx-request-id: r-7\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static byte[] chunked(String type, String... chunks) {
    StringBuilder response =
        new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: " + type)
            .append("\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (String chunk : chunks) {
      response
          .append(Integer.toHexString(chunk.length()))
          .append("\r\n")
          .append(chunk)
          .append("\r\n");
    }
    return FaultServer.bytes(response.append("0\r\n\r\n").toString());
  }

  private static void json(Object model, Consumer<byte[]> out) {
    out.accept(MAPPER.writeValueAsBytes(model));
  }

  private static void download(Calls calls, Consumer<byte[]> out) {
    try (BinaryResponse content =
        calls.xai().files().withOptions(calls.options()).downloadFileContent("file_1")) {
      out.accept(content.readAllBytes());
    }
  }

  private static void stream(Calls calls, Consumer<byte[]> out) {
    try (EventStream<?> chunks =
        calls.xai().chat().withOptions(calls.options()).streamChatCompletion(QUESTION)) {
      chunks.forEach(chunk -> json(chunk, out));
    }
  }
}
