package io.github.xaifeign.contract.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, or a response to one, as it is on the wire.
 *
 * @param server the base URL, empty where it does not matter
 * @param query decoded, in order
 * @param status of a response; 0 for a request
 * @param mediaType of the body; empty without one
 * @param body null without one, or for one that is no JSON
 */
record Exchange(
    String server,
    String method,
    String path,
    List<Map.Entry<String, String>> query,
    Map<String, String> headers,
    int status,
    String mediaType,
    @Nullable JsonNode body) {

  boolean isResponse() {
    return status > 0;
  }

  Exchange withMethod(String other) {
    return new Exchange(server, other, path, query, headers, status, mediaType, body);
  }

  Exchange withPath(String other) {
    return new Exchange(server, method, other, query, headers, status, mediaType, body);
  }

  Exchange withQuery(List<Map.Entry<String, String>> other) {
    return new Exchange(server, method, path, other, headers, status, mediaType, body);
  }

  Exchange withHeaders(Map<String, String> other) {
    return new Exchange(server, method, path, query, other, status, mediaType, body);
  }

  Exchange withBody(String type, @Nullable JsonNode other) {
    return new Exchange(server, method, path, query, headers, status, type, other);
  }

  Exchange withServer(String other) {
    return new Exchange(other, method, path, query, headers, status, mediaType, body);
  }

  Exchange response(int code, String type, @Nullable JsonNode content) {
    return new Exchange(server, method, path, List.of(), Map.of(), code, type, content);
  }
}
