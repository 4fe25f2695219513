package io.github.xaifeign.bench;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.UserMessage;

/** Programs that each make one call and end; a fresh JVM runs one of them. */
final class FirstReply {
  private FirstReply() {}

  /** The emitted client. */
  static final class Emitted {
    private Emitted() {}

    public static void main(String[] args) {
      try (XaiClient xai = XaiClient.builder().apiKey("none").baseUrl(args[0]).build()) {
        System.exit(
            xai.chat()
                    .createChatCompletion(
                        it -> it.model("grok-4").addMessage(UserMessage.of("When?")))
                    .choices()
                    .isEmpty()
                ? 1
                : 0);
      }
    }
  }

  /** openai-java, told to call another server. */
  static final class Openai {
    private Openai() {}

    public static void main(String[] args) {
      OpenAIClient client =
          OpenAIOkHttpClient.builder().apiKey("none").baseUrl(args[0] + "/v1").build();
      ChatCompletionCreateParams params =
          ChatCompletionCreateParams.builder().model("grok-4").addUserMessage("When?").build();
      System.exit(client.chat().completions().create(params).choices().isEmpty() ? 1 : 0);
    }
  }
}
