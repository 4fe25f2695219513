package io.github.xaifeign.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Calls a fake server with nothing but the JDK. */
final class PlainClient {
  static final String BOUNDARY = "cut-here";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI baseUrl;
  private final String[] always;

  PlainClient(FakeApiServer server, String... always) {
    this.baseUrl = server.baseUrl();
    this.always = always;
  }

  static PlainClient withKey(FakeApiServer server) {
    return new PlainClient(server, "Authorization", "Bearer secret-key");
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, new byte[0], headers);
  }

  HttpResponse<String> postJson(String path, String body, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return send("POST", path, body.getBytes(StandardCharsets.UTF_8), all);
  }

  HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
    try {
      return http.send(
          request(method, path, body, headers),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest request(String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .method(
                method,
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    if (always.length > 0) {
      request.headers(always);
    }
    return (headers.length > 0 ? request.headers(headers) : request).build();
  }

  HttpClient http() {
    return http;
  }

  /** A multipart body; each part is its header lines, then its content. */
  static byte[] multipart(String... headersThenContent) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < headersThenContent.length; i += 2) {
      String part =
          "--" + BOUNDARY + "\r\n" + headersThenContent[i] + "\r\n\r\n" + headersThenContent[i + 1];
      body.writeBytes((part + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  static String field(String name) {
    return "Content-Disposition: form-data; name=\"" + name + "\"";
  }

  static String file(String name, String filename) {
    return field(name)
        + "; filename=\""
        + filename
        + "\"\r\nContent-Type: application/octet-stream";
  }
}
