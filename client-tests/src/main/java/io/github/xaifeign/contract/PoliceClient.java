package io.github.xaifeign.contract;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A Feign client that holds each request against a document before another client sends it, whoever
 * made the request: a client of this project, one of another generator, an interface written by
 * hand. Needs {@code feign-core} on the class path, which the rest of this package does not.
 *
 * <pre>{@code
 * Client police = new PoliceClient(new Client.Default(null, null), ApiDocument.read("openapi/xai.yaml"));
 * MyApi api = Feign.builder().client(police).target(MyApi.class, "https://api.x.ai");
 * }</pre>
 */
public final class PoliceClient implements Client {
  private final Client sender;
  private final RequestJudge judge;

  /**
   * A client that lets requests pass which keep to the document.
   *
   * @param sender what sends them
   * @param document what they must keep to; the path of its first server comes before each path
   */
  public PoliceClient(Client sender, ApiDocument document) {
    this.sender = Objects.requireNonNull(sender, "sender");
    this.judge = new RequestJudge(Objects.requireNonNull(document, "document"), true);
  }

  /**
   * Sends a request that keeps to the document.
   *
   * @throws AssertionError with every violation if it does not; nothing is sent then
   */
  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    List<Violation> violations = judge.judge(incoming(request)).violations();
    if (!violations.isEmpty()) {
      StringBuilder message = new StringBuilder("A request that breaks the document: ");
      message
          .append(request.httpMethod())
          .append(" ")
          .append(URI.create(request.url()).getRawPath());
      violations.forEach(violation -> message.append("\n  ").append(violation));
      throw new AssertionError(message.toString());
    }
    return sender.execute(request, options);
  }

  private static IncomingRequest incoming(Request request) {
    URI url = URI.create(request.url());
    Map<String, List<String>> headers = new HashMap<>();
    request.headers().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
    return new IncomingRequest(
        request.httpMethod().name(),
        url.getRawPath(),
        Optional.ofNullable(url.getRawQuery()),
        headers,
        request.body() == null ? new byte[0] : request.body());
  }
}
