package com.example;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.Message;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.FileContent;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The client beside Spring Cloud's own Feign clients, with the versions that Spring Boot pins. */
@SpringBootApplication
@EnableFeignClients
public class Application {
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Application.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.run(args).close();
  }

  /** A Feign client of the application's own, made by Spring Cloud. */
  @FeignClient(name = "models", url = "${XAI_BASE_URL}")
  interface Models {
    @GetMapping("/v1/models")
    String list(@RequestHeader("Authorization") String key);
  }

  @Bean(destroyMethod = "close")
  XaiClient xai() {
    return XaiClient.fromEnv();
  }

  /** What the client does not know is shown without the help of Jackson's mapper. */
  private static void printUnknown() {
    Message message = Message.Unknown.ofJson("{\"role\":\"narrator\",\"key\":\"sesame\"}");
    ChatRequest request =
        ChatRequest.builder()
            .model("grok-4")
            .addMessage(message)
            .putAdditionalPropertyJson("mood", "{\"good\":[true]}")
            .build();
    System.out.println(message);
    System.out.println(request);
    System.out.println(request.additionalProperties());
  }

  @Bean
  CommandLineRunner program(XaiClient xai, Models models) {
    return args -> {
      ChatRequest request =
          ChatRequest.builder().model("grok-4").addMessage(UserMessage.of("Hello")).build();
      System.out.println(xai.chat().createChatCompletion(request));
      try (EventStream<ChatChunk> chunks = xai.chat().streamChatCompletion(request)) {
        chunks.forEach(System.out::println);
      }
      FileContent notes = FileContent.of("Hello".getBytes(StandardCharsets.UTF_8), "notes.txt");
      System.out.println(xai.files().uploadFile(upload -> upload.file(notes)));
      System.out.println(xai.images().generateImage(image -> image.prompt("A lighthouse.")));
      System.out.println(models.list("Bearer no-key"));
      printUnknown();
    };
  }
}
