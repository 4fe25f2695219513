package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Parcel;
import feign.RequestTemplate;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelEncoderTest {
  private RawServer server;
  private ApiClients clients;
  private ParcelsApi api;

  @BeforeEach
  void start() {
    server = RawServer.json(200, "{\"id\":\"a\"}");
    clients = Clients.of(server);
    api = clients.create(ParcelsApi.class);
  }

  @AfterEach
  void stop() {
    clients.close();
    server.close();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A stream that tells whether it has been closed. */
  private static final class Closing extends ByteArrayInputStream {
    private boolean closed;

    Closing(String text) {
      super(utf8(text));
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void writesAFormWithFilesLast() {
    FormBody form =
        parts -> {
          parts.file("file", FileContent.of(utf8("<ä>"), "a.html"));
          parts.text("purpose", "für\nalle");
          parts.json("options", Parcel.builder().id("a").build());
        };
    api.uploadLabel(form, CallOptions.DEFAULT);
    RawServer.Received request = server.request();
    String type = request.header("content-type");
    assertThat(type).matches("multipart/form-data; boundary=form-[0-9a-f]{36}");
    String boundary = type.substring(type.indexOf('=') + 1);
    assertThat(request.text())
        .isEqualTo(
            String.join(
                "\r\n",
                "--" + boundary,
                "Content-Disposition: form-data; name=\"purpose\"",
                "",
                "für\nalle",
                "--" + boundary,
                "Content-Disposition: form-data; name=\"options\"",
                "Content-Type: application/json",
                "",
                "{\"id\":\"a\"}",
                "--" + boundary,
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.html\"",
                "Content-Type: text/html",
                "",
                "<ä>",
                "--" + boundary + "--",
                ""));
    assertThat(request.header("content-length")).isEqualTo(String.valueOf(request.bodyLength));
    assertThat(request.header("transfer-encoding")).isNull();
  }

  @Test
  void usesABoundaryOnce() {
    FormBody form = parts -> parts.text("a", "b");
    api.uploadLabel(form, CallOptions.DEFAULT);
    api.uploadLabel(form, CallOptions.DEFAULT);
    List<RawServer.Received> requests = server.requests();
    assertThat(requests.get(0).header("content-type"))
        .isNotEqualTo(requests.get(1).header("content-type"));
  }

  @Test
  void keepsNamesInsideTheirQuotes() {
    FormBody form =
        parts -> {
          String name = "x\"\r\nX-Evil: 1\r\n\r\n--";
          parts.text(name, "v");
          parts.file(name, FileContent.of(utf8("c"), "ä'%22").contentType("audio/wav; rate=8"));
        };
    api.uploadLabel(form, CallOptions.DEFAULT);
    assertThat(server.request().text())
        .contains("; name=\"x%22%0D%0AX-Evil: 1%0D%0A%0D%0A--\"\r\n")
        .contains("; name=\"x%22%0D%0AX-Evil: 1%0D%0A%0D%0A--\"; filename=\"ä'%22\"\r\n")
        .contains("\r\nContent-Type: audio/wav; rate=8\r\n\r\nc\r\n")
        .doesNotContain("\nX-Evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a\\b", "a\nb", "a\u0085", "\ud83d", ""})
  void refusesANameThatServersReadDifferently(String name, @TempDir Path folder)
      throws IOException {
    assertThatIllegalArgumentException().isThrownBy(() -> FileContent.of(utf8("c"), name));
    Path file = Files.createFile(folder.resolve("a\"b.png"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FileContent.of(file))
        .withMessageContaining("another");
    FileContent content = FileContent.of(file, "b.png");
    assertThat(content.contentType()).isEqualTo("image/png");
    assertThatIllegalArgumentException().isThrownBy(() -> content.filename(name));
  }

  @Test
  void refusesAContentTypeThatIsNoHeader() {
    FileContent file = FileContent.of(utf8("c"), "f");
    assertThatThrownBy(() -> file.contentType("a/b\r\nX: 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sendsAFileFromDisk(@TempDir Path folder) throws IOException {
    Path path = Files.write(folder.resolve("p.json"), utf8("[1]"));
    FileContent file = FileContent.of(path);
    assertThat(file.filename()).isEqualTo("p.json");
    assertThat(file.filename("q.json").filename()).isEqualTo("q.json");
    for (int i = 0; i < 2; i++) {
      api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT);
    }
    assertThat(server.requests())
        .allMatch(request -> request.text().contains("\r\n\r\n[1]\r\n--"))
        .allMatch(request -> request.header("content-length") != null);
    assertThatThrownBy(() -> FileContent.of(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("path must be a file");
  }

  @Test
  void saysThatAFileHasGone(@TempDir Path folder) throws IOException {
    Path path = Files.write(folder.resolve("p.json"), utf8("[1]"));
    FileContent file = FileContent.of(path);
    Files.delete(path);
    assertThatThrownBy(
            () -> api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT))
        .hasMessage("the request body cannot be read")
        .hasRootCauseInstanceOf(java.nio.file.NoSuchFileException.class);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void sendsAStreamInChunksAndClosesIt() {
    Closing stream = new Closing("content");
    FileContent file = FileContent.of(stream, "s.bin");
    api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT);
    assertThat(server.request().header("transfer-encoding")).isEqualTo("chunked");
    assertThat(server.request().text()).contains("\r\n\r\ncontent\r\n--");
    assertThat(stream.closed).isTrue();
  }

  @Test
  void saysHowLongAStreamIsIfItKnows() {
    Closing stream = new Closing("content");
    FileContent file = FileContent.of(stream, "s.bin", 7);
    api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT);
    assertThat(server.request().header("content-length"))
        .isEqualTo(String.valueOf(server.request().bodyLength));
    assertThat(stream.closed).isTrue();
  }

  @Test
  void refusesToSendAStreamTwice() {
    FileContent file = FileContent.of(new Closing("content"), "s.bin");
    FormBody form = parts -> parts.file("file", file.filename("other.bin"));
    api.uploadLabel(form, CallOptions.DEFAULT);
    assertThatThrownBy(() -> api.uploadLabel(form, CallOptions.DEFAULT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("it can be read only once");
    assertThatThrownBy(() -> api.putRaw(file, CallOptions.DEFAULT))
        .isInstanceOf(IllegalStateException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void tellsAFailingBodyFromABrokenConnection() {
    IOException mine = new IOException("my disk");
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw mine;
          }
        };
    FileContent file = FileContent.of(failing, "s.bin");
    assertThatThrownBy(
            () -> api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT))
        .isInstanceOf(ApiConnectionException.class)
        .hasMessage("uploadLabel: the request body could not be read")
        .hasCause(mine);
  }

  /** Sends the form to a server that resets the connection when the first byte has arrived. */
  private static void sendToABrokenServer(BiConsumer<ApiClients, FormBody> send, FormBody form)
      throws IOException {
    try (ServerSocket breaking = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread accepting =
          new Thread(
              () -> {
                try (Socket socket = breaking.accept()) {
                  socket.getInputStream().read();
                  socket.setSoLinger(true, 0);
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      accepting.start();
      String url = "http://localhost:" + breaking.getLocalPort();
      try (ApiClients broken = new ApiClients(Clients.settings(url).build())) {
        send.accept(broken, form);
      }
    }
  }

  @Test
  void closesAStreamAlsoWhenTheConnectionBreaks() throws IOException {
    List<BiConsumer<ApiClients, FormBody>> ways =
        List.of(
            (broken, form) ->
                broken.create(ParcelsApi.class).uploadLabel(form, CallOptions.DEFAULT),
            (broken, form) ->
                broken
                    .createAsync(ParcelsAsyncApi.class)
                    .uploadLabel(form, CallOptions.DEFAULT)
                    .join());
    for (BiConsumer<ApiClients, FormBody> way : ways) {
      Closing stream = new Closing("x".repeat(10 << 20));
      FileContent file = FileContent.of(stream, "s.bin");
      assertThatThrownBy(() -> sendToABrokenServer(way, parts -> parts.file("file", file)))
          .satisfiesAnyOf(
              e -> assertThat(e).isInstanceOf(ApiConnectionException.class),
              e -> assertThat(e).hasCauseInstanceOf(ApiConnectionException.class));
      assertThat(stream.closed).isTrue();
    }
  }

  @Test
  void failsIfAStreamIsShorterThanItSaid() {
    FileContent file = FileContent.of(new Closing("content"), "s.bin", 8);
    assertThatThrownBy(
            () -> api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT))
        .isInstanceOf(ApiConnectionException.class);
  }

  @Test
  void writesAnUrlEncodedForm() {
    api.login(
        parts -> {
          parts.text("user name", "a&b=c ä*~+%");
          parts.text("empty", "");
          parts.json("parcel", Parcel.builder().id("a").build());
        },
        CallOptions.DEFAULT);
    assertThat(server.request().text())
        .isEqualTo("user+name=a%26b%3Dc+%C3%A4*%7E%2B%25&empty=&parcel=%7B%22id%22%3A%22a%22%7D");
    assertThat(server.request().header("content-type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThatThrownBy(
            () ->
                api.login(
                    parts -> parts.file("f", FileContent.of(utf8("c"), "f")), CallOptions.DEFAULT))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("f is a file");
  }

  @Test
  void sendsContentAsItIs() {
    api.putRaw(FileContent.of(utf8("raw"), "r.txt"), CallOptions.DEFAULT);
    assertThat(server.request().text()).isEqualTo("raw");
    assertThat(server.request().header("content-type")).isEqualTo("application/octet-stream");
    assertThat(server.request().header("content-length")).isEqualTo("3");
  }

  @Test
  void sendsEmptyContent() {
    api.putRaw(FileContent.of(new byte[0], "r.txt"), CallOptions.DEFAULT);
    assertThat(server.request().header("content-length")).isEqualTo("0");
  }

  private static RequestTemplate encoded(Object body, String contentType) {
    RequestTemplate template = new RequestTemplate();
    if (contentType != null) {
      template.header("Content-Type", contentType);
    }
    new ModelEncoder().encode(body, body.getClass(), template);
    return template;
  }

  @Test
  void readsFormsIntoMemoryForOtherClients() {
    FormBody form = parts -> parts.file("f", FileContent.of(new Closing("content"), "f"));
    RequestTemplate template = encoded(form, "multipart/form-data");
    assertThat(new String(template.body(), StandardCharsets.UTF_8)).contains("content");
  }

  @Test
  void writesOtherValuesAsTheContentTypeSays() {
    assertThat(encoded(List.of(1, "a"), null).body()).isEqualTo(utf8("[1,\"a\"]"));
    assertThat(encoded(List.of(1, "a"), null).headers().get("Content-Type"))
        .containsExactly("application/json");
    assertThat(encoded("a\"b", "application/json").body()).isEqualTo(utf8("\"a\\\"b\""));
    assertThat(encoded("a\"b", "text/plain").body()).isEqualTo(utf8("a\"b"));
    assertThat(encoded(utf8("raw"), "audio/wav").body()).isEqualTo(utf8("raw"));
  }
}
