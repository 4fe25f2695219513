package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.FinishReason;
import io.github.xaifeign.client.model.FunctionDefinition;
import io.github.xaifeign.client.model.GenerateImageRequest;
import io.github.xaifeign.client.model.ImageAspectRatio;
import io.github.xaifeign.client.model.Message;
import io.github.xaifeign.client.model.MessageContent;
import io.github.xaifeign.client.model.ModelOutput;
import io.github.xaifeign.client.model.OutputTextDeltaEvent;
import io.github.xaifeign.client.model.ResponseInput;
import io.github.xaifeign.client.model.ResponseStreamEvent;
import io.github.xaifeign.client.model.SystemMessage;
import io.github.xaifeign.client.model.TextPart;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.contract.JsonComparison;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the document does not know, or leaves open, is neither lost nor an error. */
class UnknownsTest {
  private static final String RESPONSE =
      """
      {"id":"r","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,
       "message":{"role":"assistant","content":null,"mood":{"deep":[1,2.5,null]}},
       "finish_reason":"tired"}],"extra":true,"nothing":null}
      """;

  private static <T extends JsonWritable> T kept(String json, JsonReader<T> reader) {
    T model = ModelCodec.read(json.getBytes(UTF_8), reader);
    JsonComparison.assertSame(json.getBytes(UTF_8), ModelCodec.write(model));
    return model;
  }

  @Test
  void keepsUnknownEnumValue() {
    FinishReason reason =
        kept(RESPONSE, ChatResponse::read).choices().get(0).finishReason().orElseThrow();
    assertThat(reason.value()).isEqualTo("tired");
    assertThat(reason.known()).isEqualTo(FinishReason.Known.UNKNOWN);
    assertThat(FinishReason.of("stop")).isSameAs(FinishReason.STOP);
    assertThat(FinishReason.of("tired")).isEqualTo(reason).hasSameHashCodeAs(reason);
    JsonComparison.assertSame(
        "{\"prompt\":\"p\",\"aspect_ratio\":\"7:3\"}",
        text(
            GenerateImageRequest.builder()
                .prompt("p")
                .aspectRatio(ImageAspectRatio.of("7:3"))
                .build()));
  }

  @Test
  void keepsUnknownMembersAtDepth() {
    ChatResponse response = kept(RESPONSE, ChatResponse::read);
    assertThat(response.additionalProperties()).containsOnlyKeys("extra", "nothing");
    assertThat(response.choices().get(0).message().additionalProperties()).containsOnlyKeys("mood");
  }

  @Test
  void tellsNullFromAbsent() {
    ChatResponse response = kept(RESPONSE, ChatResponse::read);
    assertThat(response.choices().get(0).message().explicitNulls()).containsExactly("content");
    assertThat(response.explicitNulls()).containsExactly("nothing");
    assertThat(response.systemFingerprint()).isEmpty();

    ChatRequest.Builder request = ChatRequest.builder().model("m").addMessage(UserMessage.of("q"));
    JsonComparison.assertSame(
        "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"q\"}]}",
        text(request.build()));
    JsonComparison.assertSame(
        "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"q\"}],\"seed\":null}",
        text(request.seed(null).build()));
    JsonComparison.assertSame(
        "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"q\"}],\"seed\":7}",
        text(request.seed(7).build()));
  }

  @Test
  void keepsUnknownBranches() {
    Message message = kept("{\"role\":\"narrator\",\"content\":[1]}", Message::read);
    assertThat(message).isInstanceOf(Message.Unknown.class);
    assertThat(message.role()).isEqualTo("narrator");
    assertThat(kept("{\"a\":{\"b\":[]},\"type\":\"hologram\"}", ModelOutput::read))
        .isInstanceOf(ModelOutput.Unknown.class);
    assertThat(kept("{\"type\":\"response.sneezed\",\"n\":1}", ResponseStreamEvent::read).type())
        .isEqualTo("response.sneezed");
    assertThat(kept("7", MessageContent::read)).isInstanceOf(MessageContent.Unknown.class);
  }

  @Test
  void findsTheTagWhereverItStands() {
    ResponseStreamEvent event =
        kept(
            """
            {"delta":"x","item_id":"i","output_index":0,"content_index":0,"later":{"type":"no"},
             "type":"response.output_text.delta"}
            """,
            ResponseStreamEvent::read);
    assertThat(event)
        .isInstanceOfSatisfying(
            OutputTextDeltaEvent.class, delta -> assertThat(delta.delta()).isEqualTo("x"));
  }

  @Test
  void readsTextOrList() {
    assertThat(kept("\"hi\"", MessageContent::read)).isEqualTo(MessageContent.of("hi"));
    assertThat(kept("[{\"type\":\"text\",\"text\":\"hi\"}]", MessageContent::read))
        .isEqualTo(MessageContent.of(List.of(TextPart.of("hi"))));
    assertThat(kept("\"hi\"", ResponseInput::read)).isEqualTo(ResponseInput.of("hi"));
  }

  @Test
  void buildsNothingThatLacksSomething() {
    assertThatThrownBy(() -> ChatRequest.builder().temperature(1).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("ChatRequest", "messages", "model");
    assertThatThrownBy(() -> ChatRequest.builder().model(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("model");
  }

  @Test
  void takesTextWhereItTakesAnyJson() {
    FunctionDefinition tool =
        FunctionDefinition.builder()
            .name("f")
            .parametersJson("{\"type\":\"object\"}")
            .putAdditionalPropertyJson("x", "[1,null]")
            .build();
    JsonComparison.assertSame(
        """
        {"name":"f","parameters":{"type":"object"},"x":[1,null]}
        """,
        text(tool));
    assertThat(Message.Unknown.ofJson("{\"role\":\"narrator\"}").role()).isEqualTo("narrator");
    assertThatThrownBy(() -> FunctionDefinition.builder().parametersJson("{\"type\":object}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("parameters", "line 1, column 1", "object");
    assertThatThrownBy(() -> FunctionDefinition.builder().putAdditionalPropertyJson("x", "{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("x ");
  }

  @Test
  void copiesThroughItsBuilder() {
    ChatResponse response = ModelCodec.read(RESPONSE.getBytes(UTF_8), ChatResponse::read);
    ChatResponse copy = response.toBuilder().build();
    assertThat(copy).isEqualTo(response).hasSameHashCodeAs(response);
    JsonComparison.assertSame(RESPONSE, text(copy));
    assertThat(response.toBuilder().model("other").build()).isNotEqualTo(response);
  }

  @Test
  void worksInAnybodysMapper() {
    JsonMapper mapper = new JsonMapper();
    String json = "[{\"content\":\"Be terse.\",\"role\":\"system\"},{\"role\":\"x\",\"y\":1}]";
    List<Message> messages = mapper.readValue(json, new TypeReference<List<Message>>() {});
    assertThat(messages.get(0)).isEqualTo(SystemMessage.of("Be terse."));
    assertThat(messages.get(1)).isInstanceOf(Message.Unknown.class);
    JsonComparison.assertSame(json, mapper.writeValueAsString(messages));
    ChatResponse response = mapper.readValue(RESPONSE, ChatResponse.class);
    JsonComparison.assertSame(RESPONSE, mapper.writeValueAsString(response));
  }

  private static String text(JsonWritable model) {
    return new String(ModelCodec.write(model), UTF_8);
  }
}
