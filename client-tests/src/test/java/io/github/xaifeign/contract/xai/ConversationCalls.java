package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.AssistantMessage;
import io.github.xaifeign.client.model.FunctionCallOutput;
import io.github.xaifeign.client.model.FunctionTool;
import io.github.xaifeign.client.model.FunctionToolCall;
import io.github.xaifeign.client.model.ImageBlock;
import io.github.xaifeign.client.model.ImageUrlPart;
import io.github.xaifeign.client.model.InputImage;
import io.github.xaifeign.client.model.InputMessage;
import io.github.xaifeign.client.model.InputText;
import io.github.xaifeign.client.model.JsonObjectFormat;
import io.github.xaifeign.client.model.McpTool;
import io.github.xaifeign.client.model.MessageParam;
import io.github.xaifeign.client.model.ModelFunctionTool;
import io.github.xaifeign.client.model.OutputMessage;
import io.github.xaifeign.client.model.OutputText;
import io.github.xaifeign.client.model.ReasoningEffort;
import io.github.xaifeign.client.model.Refusal;
import io.github.xaifeign.client.model.SearchParameters;
import io.github.xaifeign.client.model.ServiceTier;
import io.github.xaifeign.client.model.SystemMessage;
import io.github.xaifeign.client.model.TextBlock;
import io.github.xaifeign.client.model.TextPart;
import io.github.xaifeign.client.model.ToolChoiceMode;
import io.github.xaifeign.client.model.ToolChoiceTool;
import io.github.xaifeign.client.model.ToolMessage;
import io.github.xaifeign.client.model.UrlImageSource;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.model.WebSearchTool;
import io.github.xaifeign.client.model.WebSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Calls that talk with a model. */
final class ConversationCalls {
  private static final JsonNode AN_OBJECT =
      JsonNodeFactory.instance.objectNode().put("type", "object");

  private ConversationCalls() {}

  static List<ExpectedCall<XaiClient>> all() {
    return List.of(
        chat(),
        search(),
        chatStream(),
        response(),
        responseItems(),
        responseGivenBack(),
        responseStream(),
        message(),
        messageBlocks(),
        messageStream(),
        Superseded.completion(),
        Superseded.completionStream(),
        Superseded.complete());
  }

  private static ExpectedCall<XaiClient> chat() {
    return ExpectedCall.post(
        "createChatCompletion",
        "/v1/chat/completions",
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
        xai ->
            xai.chat()
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
                                    .function(it -> it.name("look").parameters(AN_OBJECT))
                                    .build())));
  }

  private static ExpectedCall<XaiClient> search() {
    return ExpectedCall.post(
        "createChatCompletion",
        "/v1/chat/completions",
        """
        {"model":"grok-4","messages":[{"role":"user","content":"News?"}],"reasoning_effort":"low",
         "seed":null,"search_parameters":{"mode":"on","from_date":"2026-01-31",
           "sources":[{"type":"web","country":"DE","excluded_websites":["example.com"]}]}}
        """,
        xai ->
            xai.chat()
                .createChatCompletion(
                    request ->
                        request
                            .model("grok-4")
                            .addMessage(UserMessage.of("News?"))
                            .reasoningEffort(ReasoningEffort.LOW)
                            .seed(null)
                            .searchParameters(
                                search ->
                                    search
                                        .mode(SearchParameters.Mode.ON)
                                        .fromDate(LocalDate.of(2026, 1, 31))
                                        .addSource(
                                            WebSource.builder()
                                                .country("DE")
                                                .addExcludedWebsite("example.com")
                                                .build()))));
  }

  private static ExpectedCall<XaiClient> chatStream() {
    return ExpectedCall.stream(
        "createChatCompletion",
        "/v1/chat/completions",
        """
        {"model":"grok-4","messages":[{"role":"user","content":"Why?"}],"stream":true}
        """,
        xai ->
            xai.chat()
                .streamChatCompletion(it -> it.model("grok-4").addMessage(UserMessage.of("Why?")))
                .close());
  }

  private static ExpectedCall<XaiClient> response() {
    return ExpectedCall.post(
        "createResponse",
        "/v1/responses",
        """
        {"model":"grok-4","input":"Who won?","store":false,"max_output_tokens":50,
         "include":["reasoning.encrypted_content"],"previous_response_id":"r1",
         "tools":[{"type":"web_search","allowed_domains":["example.com"]},
           {"type":"mcp","server_label":"wiki","server_url":"https://mcp.example/"}]}
        """,
        xai ->
            xai.responses()
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
                                WebSearchTool.builder().addAllowedDomain("example.com").build())
                            .addTool(
                                McpTool.builder()
                                    .serverLabel("wiki")
                                    .serverUrl("https://mcp.example/")
                                    .build())));
  }

  private static ExpectedCall<XaiClient> responseItems() {
    return ExpectedCall.post(
        "createResponse",
        "/v1/responses",
        """
        {"model":"grok-4","reasoning":{"effort":"high"},"service_tier":"priority",
         "input":[{"role":"user","content":[{"type":"input_text","text":"What is this?"},
             {"type":"input_image","image_url":"https://pictures.example/a.png"}]},
           {"type":"function_call_output","call_id":"c1","output":"a cat"}],
         "tools":[{"type":"function","name":"look","parameters":{"type":"object"}}],
         "tool_choice":"auto","text":{"format":{"type":"json_object"}}}
        """,
        xai ->
            xai.responses()
                .createResponse(
                    request ->
                        request
                            .model("grok-4")
                            .input(
                                List.of(
                                    InputMessage.builder()
                                        .role(InputMessage.Role.USER)
                                        .content(
                                            List.of(
                                                InputText.of("What is this?"),
                                                InputImage.of("https://pictures.example/a.png")))
                                        .build(),
                                    FunctionCallOutput.builder()
                                        .callId("c1")
                                        .output("a cat")
                                        .build()))
                            .addTool(
                                ModelFunctionTool.builder()
                                    .name("look")
                                    .parameters(AN_OBJECT)
                                    .build())
                            .toolChoice(ToolChoiceMode.AUTO)
                            .text(text -> text.format(JsonObjectFormat.builder().build()))
                            .reasoning(it -> it.effort(ReasoningEffort.HIGH))
                            .serviceTier(ServiceTier.PRIORITY)));
  }

  private static ExpectedCall<XaiClient> responseGivenBack() {
    return ExpectedCall.post(
        "createResponse",
        "/v1/responses",
        """
        {"model":"grok-4","input":[
           {"role":"user","content":"Which huts are open?"},
           {"type":"message","role":"assistant","content":[{"type":"output_text","text":"Two."},
             {"type":"refusal","refusal":"I cannot say more."}]},
           {"type":"function_call","call_id":"c1","name":"look","arguments":"{}"}]}
        """,
        xai ->
            xai.responses()
                .createResponse(
                    request ->
                        request
                            .model("grok-4")
                            .input(
                                List.of(
                                    InputMessage.builder()
                                        .role(InputMessage.Role.USER)
                                        .content("Which huts are open?")
                                        .build(),
                                    OutputMessage.builder()
                                        .role(OutputMessage.Role.ASSISTANT)
                                        .content(
                                            List.of(
                                                OutputText.of("Two."),
                                                Refusal.of("I cannot say more.")))
                                        .build(),
                                    FunctionToolCall.builder()
                                        .callId("c1")
                                        .name("look")
                                        .arguments("{}")
                                        .build()))));
  }

  private static ExpectedCall<XaiClient> responseStream() {
    return ExpectedCall.stream(
        "createResponse",
        "/v1/responses",
        "{\"model\":\"grok-4\",\"input\":\"Who won?\",\"stream\":true}",
        xai -> xai.responses().streamResponse(it -> it.model("grok-4").input("Who won?")).close());
  }

  private static ExpectedCall<XaiClient> message() {
    return ExpectedCall.post(
        "createMessage",
        "/v1/messages",
        """
        {"model":"grok-4","max_tokens":64,"system":"Be terse.","top_p":0.9,
         "messages":[{"role":"user","content":"Hello"}],"stop_sequences":["END"]}
        """,
        xai ->
            xai.messages()
                .createMessage(
                    it ->
                        it.model("grok-4")
                            .maxTokens(64)
                            .system("Be terse.")
                            .topP(0.9)
                            .addMessage(
                                message -> message.role(MessageParam.Role.USER).content("Hello"))
                            .addStopSequence("END")));
  }

  private static ExpectedCall<XaiClient> messageBlocks() {
    return ExpectedCall.post(
        "createMessage",
        "/v1/messages",
        """
        {"model":"grok-4","max_tokens":64,"system":[{"type":"text","text":"Be terse."}],
         "messages":[{"role":"user","content":[{"type":"text","text":"And this?"},
           {"type":"image","source":{"type":"url","url":"https://pictures.example/a.png"}}]}],
         "tools":[{"name":"look","description":"Looks.","input_schema":{"type":"object",
           "properties":{},"required":["at"]}}],"tool_choice":{"type":"tool","name":"look"},
         "metadata":{"user_id":"u1"}}
        """,
        xai ->
            xai.messages()
                .createMessage(
                    it ->
                        it.model("grok-4")
                            .maxTokens(64)
                            .system(List.of(TextBlock.of("Be terse.")))
                            .addMessage(
                                message ->
                                    message
                                        .role(MessageParam.Role.USER)
                                        .content(
                                            List.of(
                                                TextBlock.of("And this?"),
                                                ImageBlock.of(
                                                    UrlImageSource.of(
                                                        "https://pictures.example/a.png")))))
                            .addTool(
                                tool ->
                                    tool.name("look")
                                        .description("Looks.")
                                        .inputSchema(
                                            schema ->
                                                schema
                                                    .type("object")
                                                    .properties(
                                                        JsonNodeFactory.instance.objectNode())
                                                    .addRequired("at")))
                            .toolChoice(ToolChoiceTool.of("look"))
                            .metadata(metadata -> metadata.userId("u1"))));
  }

  private static ExpectedCall<XaiClient> messageStream() {
    return ExpectedCall.stream(
        "createMessage",
        "/v1/messages",
        """
        {"model":"grok-4","max_tokens":64,"stream":true,
         "messages":[{"role":"user","content":"Hello"}]}
        """,
        xai ->
            xai.messages()
                .streamMessage(
                    it ->
                        it.model("grok-4")
                            .maxTokens(64)
                            .addMessage(m -> m.role(MessageParam.Role.USER).content("Hello")))
                .close());
  }

  /** Operations that the document discourages; they are kept as long as it has them. */
  @Deprecated
  private static final class Superseded {
    static ExpectedCall<XaiClient> completion() {
      return ExpectedCall.post(
          "createCompletion",
          "/v1/completions",
          """
          {"model":"grok-4","prompt":["Once","Twice"],"max_tokens":9,"logit_bias":{"50256":-100.0}}
          """,
          xai ->
              xai.completions()
                  .createCompletion(
                      it ->
                          it.model("grok-4")
                              .prompt(List.of("Once", "Twice"))
                              .maxTokens(9)
                              .logitBias(Map.of("50256", -100.0))));
    }

    static ExpectedCall<XaiClient> completionStream() {
      return ExpectedCall.stream(
          "createCompletion",
          "/v1/completions",
          "{\"model\":\"grok-4\",\"prompt\":\"Once\",\"stream\":true}",
          xai ->
              xai.completions().streamCompletion(it -> it.model("grok-4").prompt("Once")).close());
    }

    static ExpectedCall<XaiClient> complete() {
      return ExpectedCall.post(
          "complete",
          "/v1/complete",
          """
          {"model":"grok-4","prompt":"Human: Hi\\n\\nAssistant:","max_tokens_to_sample":9,"top_k":3}
          """,
          xai ->
              xai.completions()
                  .complete(
                      it ->
                          it.model("grok-4")
                              .prompt("Human: Hi\n\nAssistant:")
                              .maxTokensToSample(9)
                              .topK(3)));
    }
  }
}
