package io.github.xaifeign.bench;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.UserMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Programs that each make one call, print the answer and end; a fresh JVM runs one of them. */
final class FirstResponse {
  private FirstResponse() {}

  /** The emitted client. */
  static final class Emitted {
    private Emitted() {}

    public static void main(String[] args) {
      try (XaiClient xai = XaiClient.builder().apiKey("none").baseUrl(args[0]).build()) {
        ChatRequest request =
            ChatRequest.builder().model("grok-4").addMessage(UserMessage.of("When?")).build();
        ChatResponse response = xai.chat().createChatCompletion(request);
        System.out.println(response.choices().get(0).message().content().orElseThrow());
      }
    }
  }

  /** The emitted client, asked for something that the stock generator's client can ask for too. */
  static final class EmittedModels {
    private EmittedModels() {}

    public static void main(String[] args) {
      try (XaiClient xai = XaiClient.builder().apiKey("none").baseUrl(args[0]).build()) {
        System.out.println(xai.models().listModels().data().get(0).id());
      }
    }
  }

  /** What no client can do without: the JDK's HTTP client and Jackson's parser, used by hand. */
  static final class Limit {
    private static final JsonFactory JSON = new JsonFactory();

    private Limit() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(args[0] + "/v1/chat/completions"))
              .header("Authorization", "Bearer none")
              .header("Content-Type", "application/json")
              .header("Accept", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(request()))
              .build();
      HttpResponse<byte[]> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
      System.out.println(content(response.body()));
    }

    private static byte[] request() {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
        generator.writeStartObject().writeStringProperty("model", "grok-4");
        generator.writeName("messages").writeStartArray().writeStartObject();
        generator.writeStringProperty("role", "user").writeStringProperty("content", "When?");
        generator.writeEndObject().writeEndArray().writeEndObject();
      }
      return json.toByteArray();
    }

    private static String content(byte[] json) {
      try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.VALUE_STRING
              && parser.currentName().equals("content")) {
            return parser.getString();
          }
        }
      }
      throw new IllegalStateException("there is no content in the response");
    }
  }

  /** openai-java, told to call another server. */
  static final class Openai {
    private Openai() {}

    public static void main(String[] args) {
      OpenAIClient client =
          OpenAIOkHttpClient.builder().apiKey("none").baseUrl(args[0] + "/v1").build();
      ChatCompletionCreateParams request =
          ChatCompletionCreateParams.builder().model("grok-4").addUserMessage("When?").build();
      ChatCompletion response = client.chat().completions().create(request);
      System.out.println(response.choices().get(0).message().content().orElseThrow());
      client.close();
    }
  }
}
