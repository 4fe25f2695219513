import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.xaifeign.client.api.ChatApi;
import io.github.xaifeign.client.api.ChatAsyncApi;
import io.github.xaifeign.client.api.FilesApi;
import io.github.xaifeign.client.api.FilesGatewayApi;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.FileObject;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.ApiResponse;
import io.github.xaifeign.client.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What user code calls is what a stub answers, whichever form of a method it is. */
class StubsTest {
  private final ChatRequest request =
      ChatRequest.builder().model("grok-4").addMessage(UserMessage.of("Hello")).build();

  @Test
  void answersTheMethodThatWasStubbed() {
    ChatApi chat = mock(ChatApi.class);
    ChatResponse response = mock(ChatResponse.class);
    when(chat.createChatCompletion(any(ChatRequest.class))).thenReturn(response);
    assertEquals(response, chat.createChatCompletion(request));
    verify(chat).createChatCompletion(request);
  }

  @Test
  void answersAMethodWithAPathParameter() {
    FilesApi files = mock(FilesApi.class);
    FileObject file = mock(FileObject.class);
    when(files.getFile(anyString())).thenReturn(file);
    assertEquals(file, files.getFile("file-7"));
  }

  @Test
  void answersABuilderToFillWithOptions() {
    ChatApi chat = mock(ChatApi.class);
    ChatResponse response = mock(ChatResponse.class);
    when(chat.withOptions(any())).thenReturn(chat);
    when(chat.createChatCompletion(any(Consumer.class))).thenReturn(response);
    assertSame(
        response,
        chat.withOptions(CallOptions.header("a", "b")).createChatCompletion(it -> it.model("m")));
  }

  @Test
  void answersWhatAsksForStatusAndHeaders() {
    ChatApi chat = mock(ChatApi.class);
    ApiResponse<Object> response = mock(ApiResponse.class);
    when(chat.withResponse(any())).thenReturn(response);
    assertSame(response, chat.withResponse(it -> it.createChatCompletion(request)));
  }

  @Test
  void answersFutures() {
    ChatAsyncApi chat = mock(ChatAsyncApi.class);
    ChatResponse response = mock(ChatResponse.class);
    when(chat.awaitDeferredChatCompletion("r-1"))
        .thenReturn(CompletableFuture.completedFuture(response));
    assertSame(response, chat.awaitDeferredChatCompletion("r-1").join());
  }

  @Test
  void answersWhatStandsApart() {
    FilesApi files = mock(FilesApi.class);
    FilesGatewayApi gateway = mock(FilesGatewayApi.class);
    when(files.gateway()).thenReturn(gateway);
    assertSame(gateway, files.gateway());
  }
}
