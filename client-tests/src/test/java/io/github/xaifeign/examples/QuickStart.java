package io.github.xaifeign.examples;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.ChunkChoice;
import io.github.xaifeign.client.model.FileObject;
import io.github.xaifeign.client.model.GeneratedImageResponse;
import io.github.xaifeign.client.model.SystemMessage;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.FileContent;
import java.nio.charset.StandardCharsets;

/** Chats, streams, uploads a file and makes an image. */
public final class QuickStart {
  private QuickStart() {}

  public static void main(String[] args) {
    try (XaiClient xai = XaiClient.fromEnv()) { // reads XAI_API_KEY
      ChatRequest request =
          ChatRequest.builder()
              .model("grok-4")
              .addMessage(SystemMessage.of("You are terse."))
              .addMessage(UserMessage.of("What is 101 times 3?"))
              .build();
      ChatResponse response = xai.chat().createChatCompletion(request);
      response.choices().get(0).message().content().ifPresent(System.out::println);

      try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(request)) {
        for (ChatChunk chunk : chunks) {
          for (ChunkChoice choice : chunk.choices()) {
            choice.delta().content().ifPresent(System.out::print);
          }
        }
      }
      System.out.println();

      byte[] notes = "Bread, milk, a lighthouse.".getBytes(StandardCharsets.UTF_8);
      FileObject file =
          xai.files().uploadFile(upload -> upload.file(FileContent.of(notes, "notes.txt")));
      System.out.println(file.id());

      GeneratedImageResponse images =
          xai.images().generateImage(image -> image.prompt("A lighthouse at dusk."));
      images.data().get(0).url().ifPresent(System.out::println);
    }
  }
}
