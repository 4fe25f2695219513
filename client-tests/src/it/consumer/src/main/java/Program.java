import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.EventStream;

/** Chats, streams and lists; on the class path as it is, in a shaded jar, and after ProGuard. */
public final class Program {
  private Program() {}

  public static void main(String[] args) {
    try (XaiClient xai = XaiClient.fromEnv()) {
      ChatRequest request =
          ChatRequest.builder().model("grok-4").addMessage(UserMessage.of("Hello")).build();
      System.out.println(xai.chat().createChatCompletion(request));
      try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(request)) {
        chunks.forEach(System.out::println);
      }
      System.out.println(xai.async().models().listModels().join());
    }
  }
}
