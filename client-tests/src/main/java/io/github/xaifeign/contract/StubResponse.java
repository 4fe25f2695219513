package io.github.xaifeign.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers to the next valid call of one operation; made by {@link
 * FakeApiServer#next(String)}. What is not said here is taken from the document.
 */
public final class StubResponse {
  private final ApiOperation operation;
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private @Nullable Integer status;
  private @Nullable String exampleName;
  private @Nullable String mediaType;
  private @Nullable List<byte[]> chunks;
  private boolean streamed;
  private PreparedResponse.Ending ending = PreparedResponse.Ending.WHOLE;
  private boolean checked = true;

  StubResponse(ApiOperation operation) {
    this.operation = operation;
  }

  /**
   * Sets the status. The body is then the example that the document gives for it, and none if the
   * document does not declare the status.
   *
   * @param code the status code, from 200 to 599
   * @return this
   */
  public synchronized StubResponse status(int code) {
    if (code < 200 || code > 599) {
      throw new IllegalArgumentException("status must be from 200 to 599: " + code);
    }
    this.status = code;
    return this;
  }

  /**
   * Chooses an example of the document by its name. The status is that under which it stands,
   * unless {@link #status(int)} says otherwise.
   *
   * @param name the name under {@code examples}
   * @return this
   * @throws NoSuchElementException if the operation answers with no example of that name
   */
  public synchronized StubResponse example(String name) {
    boolean known =
        operation.statuses().stream()
            .flatMap(code -> ExampleResponses.examples(operation, code).stream())
            .anyMatch(example -> example.name().equals(name));
    if (!known) {
      throw new NoSuchElementException(operation.id() + " answers with no example named " + name);
    }
    this.exampleName = name;
    return this;
  }

  /**
   * Sets the body.
   *
   * @param bytes the body, sent as it is
   * @return this
   */
  public synchronized StubResponse body(byte[] bytes) {
    this.chunks = List.of(bytes.clone());
    this.streamed = false;
    return this;
  }

  /**
   * Sets the body.
   *
   * @param text the body, sent as it is in UTF-8
   * @return this
   */
  public StubResponse body(String text) {
    return body(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sets the body to an event stream, and its media type with it.
   *
   * @param data the data of each event; each goes out as one event and is flushed by itself
   * @return this
   */
  public synchronized StubResponse stream(String... data) {
    List<byte[]> events = new ArrayList<>();
    for (String event : data) {
      events.add(ExampleResponses.event(event));
    }
    return chunks(events);
  }

  /**
   * Sets the body to an event stream, and its media type with it, down to the last byte: comments,
   * event names and odd line ends are for the caller to write.
   *
   * @param pieces the text of the stream; each piece is flushed by itself, wherever it ends
   * @return this
   */
  public synchronized StubResponse rawStream(String... pieces) {
    List<byte[]> events = new ArrayList<>();
    for (String piece : pieces) {
      events.add(piece.getBytes(StandardCharsets.UTF_8));
    }
    return chunks(events);
  }

  private StubResponse chunks(List<byte[]> events) {
    this.chunks = List.copyOf(events);
    this.streamed = true;
    this.mediaType = MediaTypes.EVENT_STREAM;
    return this;
  }

  /**
   * Sets the media type of the body.
   *
   * @param type the value of the Content-Type header
   * @return this
   */
  public synchronized StubResponse contentType(String type) {
    this.mediaType = Objects.requireNonNull(type, "type");
    return this;
  }

  /**
   * Adds a header, which takes the place of those that the document gives for the name.
   *
   * @param name the name
   * @param value the value; a second call adds a second value
   * @return this
   */
  public synchronized StubResponse header(String name, String value) {
    headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    return this;
  }

  /**
   * Closes the connection before the body is complete: an event stream ends without its end, and
   * any other body lacks its second half.
   *
   * @return this
   */
  public synchronized StubResponse cut() {
    this.ending = PreparedResponse.Ending.CUT;
    return this;
  }

  /**
   * Answers nothing at all, as long as the server is open.
   *
   * @return this
   */
  public synchronized StubResponse hold() {
    this.ending = PreparedResponse.Ending.HELD;
    return this;
  }

  /**
   * Lets the body be what the document does not allow, for tests of what then happens. Without it
   * such a body is among {@link RecordedExchange#responseViolations()}, and {@link
   * FakeApiServer#assertNoViolations()} fails: a test must not hold a client against a response
   * that the service never gives.
   *
   * @return this
   */
  public synchronized StubResponse unchecked() {
    this.checked = false;
    return this;
  }

  /** Whether the body is the user's own, and is to keep to the document. */
  synchronized boolean isToBeJudged() {
    return checked && chunks != null && ending == PreparedResponse.Ending.WHOLE;
  }

  synchronized PreparedResponse answer(IncomingRequest request) {
    return new ExampleResponses(operation, request)
        .response(
            new ExampleResponses.Overrides(
                status, exampleName, mediaType, chunks, streamed, Map.copyOf(headers), ending));
  }
}
