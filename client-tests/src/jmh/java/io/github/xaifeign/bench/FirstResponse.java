package io.github.xaifeign.bench;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.UserMessage;

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
