package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.AssistantMessage;
import io.github.xaifeign.client.model.FunctionTool;
import io.github.xaifeign.client.model.ImageAspectRatio;
import io.github.xaifeign.client.model.ImageResponseFormat;
import io.github.xaifeign.client.model.ImageUrlPart;
import io.github.xaifeign.client.model.JsonObjectFormat;
import io.github.xaifeign.client.model.MessageBody;
import io.github.xaifeign.client.model.SystemMessage;
import io.github.xaifeign.client.model.TextPart;
import io.github.xaifeign.client.model.ToolMessage;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.model.WebSearchTool;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonTrees;
import io.github.xaifeign.contract.RecordedExchange;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** Requests as a user writes them, against the JSON that they mean. */
class BuildersTest {
  private static FakeApiServer server;
  private static XaiClient xai;

  @BeforeAll
  static void start() {
    server = FakeApiServer.builder().spec("openapi/xai.yaml").refuseUnknownMembers().start();
    xai = Clients.of(server);
  }

  @AfterAll
  static void stop() {
    xai.close();
    server.close();
  }

  private static void sends(String expected, Consumer<XaiClient> call) {
    server.reset();
    call.accept(xai);
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.findings()).isEmpty();
    JsonTrees.assertSame(expected, sent.bodyText());
  }

  @Test
  void chats() {
    sends(
        """
        {"model":"grok-4","temperature":0.5,"max_completion_tokens":100,"n":1,"stop":["END"],
         "response_format":{"type":"json_object"},"stream_options":{"include_usage":true},
         "messages":[
           {"role":"system","content":"You are terse."},
           {"role":"user","content":[{"type":"text","text":"What is this?"},
             {"type":"image_url","image_url":{"url":"https://pictures.example/a.png"}}]},
           {"role":"assistant","content":"","tool_calls":[
             {"id":"call_1","type":"function","function":{"name":"look","arguments":"{}"}}]},
           {"role":"tool","content":"a cat","tool_call_id":"call_1"}],
         "tools":[{"type":"function","function":{"name":"look","parameters":{"type":"object"}}}]}
        """,
        client ->
            client
                .chat()
                .createChatCompletion(
                    request ->
                        request
                            .model("grok-4")
                            .temperature(0.5)
                            .maxCompletionTokens(100)
                            .n(1)
                            .addStop("END")
                            .responseFormat(JsonObjectFormat.builder().build())
                            .streamOptions(options -> options.includeUsage(true))
                            .addMessage(SystemMessage.of("You are terse."))
                            .addMessage(
                                UserMessage.of(
                                    List.of(
                                        TextPart.of("What is this?"),
                                        ImageUrlPart.builder()
                                            .imageUrl(
                                                url -> url.url("https://pictures.example/a.png"))
                                            .build())))
                            .addMessage(
                                AssistantMessage.builder()
                                    .content("")
                                    .addToolCall(
                                        call ->
                                            call.id("call_1")
                                                .type("function")
                                                .function(it -> it.name("look").arguments("{}")))
                                    .build())
                            .addMessage(
                                ToolMessage.builder().content("a cat").toolCallId("call_1").build())
                            .addTool(
                                FunctionTool.builder()
                                    .function(
                                        it ->
                                            it.name("look")
                                                .parameters(
                                                    Map.of(
                                                        "type",
                                                        JsonNodeFactory.instance.stringNode(
                                                            "object"))))
                                    .build())));
  }

  @Test
  void responds() {
    sends(
        """
        {"model":"grok-4","input":"Who won?","store":false,"max_output_tokens":50,
         "include":["reasoning.encrypted_content"],"previous_response_id":"r1",
         "tools":[{"type":"web_search","allowed_domains":["example.com"]}]}
        """,
        client ->
            client
                .responses()
                .createResponse(
                    request ->
                        request
                            .model("grok-4")
                            .input("Who won?")
                            .store(false)
                            .maxOutputTokens(50)
                            .addInclude("reasoning.encrypted_content")
                            .previousResponseId("r1")
                            .addTool(
                                WebSearchTool.builder().addAllowedDomain("example.com").build())));
  }

  @Test
  void makesImages() {
    sends(
        """
        {"prompt":"A lighthouse.","model":"grok-imagine-image","n":2,"response_format":"b64_json",
         "aspect_ratio":"16:9"}
        """,
        client ->
            client
                .images()
                .generateImage(
                    image ->
                        image
                            .prompt("A lighthouse.")
                            .model("grok-imagine-image")
                            .n(2)
                            .responseFormat(ImageResponseFormat.B64_JSON)
                            .aspectRatio(ImageAspectRatio.V16_9)));
  }

  @Test
  void editsImages() {
    sends(
        """
        {"prompt":"Make it night.","image":{"url":"https://pictures.example/day.png"}}
        """,
        client ->
            client
                .images()
                .editImage(
                    edit ->
                        edit.prompt("Make it night.")
                            .image(it -> it.url("https://pictures.example/day.png"))));
  }

  @Test
  void embeds() {
    sends(
        "{\"model\":\"v1\",\"input\":[\"a\",\"b\"],\"dimensions\":256}",
        client ->
            client
                .embeddings()
                .createEmbedding(it -> it.model("v1").input(List.of("a", "b")).dimensions(256)));
  }

  @Test
  void writesMessages() {
    sends(
        """
        {"model":"grok-4","max_tokens":64,"system":"Be terse.","top_p":0.9,
         "messages":[{"role":"user","content":"Hello"}],"stop_sequences":["END"]}
        """,
        client ->
            client
                .messages()
                .createMessage(
                    it ->
                        it.model("grok-4")
                            .maxTokens(64)
                            .system("Be terse.")
                            .topP(0.9)
                            .addMessage(
                                message -> message.role(MessageBody.Role.USER).content("Hello"))
                            .addStopSequence("END")));
  }
}
