import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.xaifeign.client.api.ChatApi;
import io.github.xaifeign.client.api.FilesApi;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.FileObject;
import io.github.xaifeign.client.model.UserMessage;
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
}
