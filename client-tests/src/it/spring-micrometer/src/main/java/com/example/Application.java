package com.example;

import feign.micrometer.MicrometerCapability;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.EventStream;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Calls of the client counted by Feign's Micrometer capability, on Spring Boot 4. */
@SpringBootApplication
@EnableFeignClients
public class Application {
  private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();

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
    return XaiClient.builder()
        .apiKey(System.getenv("XAI_API_KEY"))
        .baseUrl(System.getenv("XAI_BASE_URL"))
        .capability(new MicrometerCapability(METERS))
        .build();
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
      System.out.println(models.list("Bearer no-key"));
      if (METERS.getMeters().isEmpty()) {
        throw new IllegalStateException("nothing was counted");
      }
      METERS.getMeters().forEach(meter -> System.out.println(meter.getId()));
    };
  }
}
