import io.github.xaifeign.client.XaiClient
import io.github.xaifeign.client.model.ChatRequest
import io.github.xaifeign.client.model.UserMessage
import kotlin.jvm.optionals.getOrNull

/** Chats and streams. */
fun main() {
  XaiClient.fromEnv().use { xai ->
    val request =
        ChatRequest.builder().model("grok-4").addMessage(UserMessage.of("Hello")).build()
    val text: String? =
        xai.chat().createChatCompletion(request).choices().first().message().content().getOrNull()
    println(text)
    xai.chat().streamChatCompletion(request).use { chunks -> chunks.forEach { println(it) } }
    println(xai.files().uploadFile { it.file(io.github.xaifeign.client.runtime.FileContent.of("Hello".toByteArray(), "hello.txt")) }.id())
  }
}
