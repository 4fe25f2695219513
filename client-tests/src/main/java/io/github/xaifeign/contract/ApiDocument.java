package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI 3.0 document, read as a plain tree. References are followed where they are used, so
 * schemas may refer to themselves; references that leave the document are refused.
 */
public final class ApiDocument {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

  private final JsonNode root;
  private final String basePath;
  private final List<ApiOperation> operations;
  private @Nullable AtlassianJudge judge;

  private ApiDocument(JsonNode root) {
    this.root = root;
    String version = root.path("openapi").asText();
    if (!version.startsWith("3.0.")) {
      throw new IllegalArgumentException(
          version.isEmpty()
              ? "This is no OpenAPI document: it has no member openapi"
              : "Only OpenAPI 3.0 is understood here, and the document says " + version);
    }
    refuseOutsideReferences(root);
    this.basePath = basePath(root.path("servers").path(0));
    this.operations = readOperations();
  }

  /**
   * Reads a document from wherever the argument points: the text itself if it has several lines or
   * begins with a brace, a URL if it has a scheme, else a resource of the class path, else a file.
   *
   * @param spec the document or where it is
   * @return the document
   * @throws IllegalArgumentException if there is none, or it is not OpenAPI 3.0
   */
  public static ApiDocument read(String spec) {
    Objects.requireNonNull(spec, "spec");
    if (spec.contains("\n") || spec.stripLeading().startsWith("{")) {
      return ofText(spec);
    }
    if (spec.matches("[a-z]{2,}:.*")) {
      return of(url(spec));
    }
    if (ApiDocument.class.getClassLoader().getResource(spec) != null) {
      return ofResource(spec);
    }
    return of(Path.of(spec));
  }

  private static URL url(String spec) {
    try {
      return URI.create(spec).toURL();
    } catch (IOException e) {
      throw new IllegalArgumentException("Not a URL: " + spec, e);
    }
  }

  /**
   * Reads a document from a file.
   *
   * @param file the file, JSON or YAML, in UTF-8
   * @return the document
   * @throws IllegalArgumentException if there is no such file, or it is not OpenAPI 3.0
   */
  public static ApiDocument of(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no document at " + file);
    }
    try {
      return ofText(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document from a URL.
   *
   * @param url where the document is, JSON or YAML, in UTF-8
   * @return the document
   * @throws IllegalArgumentException if it is not OpenAPI 3.0
   * @throws UncheckedIOException if it cannot be fetched
   */
  public static ApiDocument of(URL url) {
    try (InputStream in = url.openStream()) {
      return ofText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document from the class path.
   *
   * @param name the resource, such as {@code openapi/xai.yaml}
   * @return the document
   * @throws IllegalArgumentException if there is no such resource, or it is not OpenAPI 3.0
   */
  public static ApiDocument ofResource(String name) {
    URL resource = ApiDocument.class.getClassLoader().getResource(name);
    if (resource == null) {
      throw new IllegalArgumentException("There is no resource " + name + " on the class path");
    }
    return of(resource);
  }

  /**
   * Reads a document from its text.
   *
   * @param text JSON or YAML
   * @return the document
   * @throws IllegalArgumentException if it is not OpenAPI 3.0
   */
  public static ApiDocument ofText(String text) {
    return new ApiDocument(DocumentTrees.document(text));
  }

  /**
   * The same API as its gateway takes calls: the first server with {@code x-path-parameters: query}
   * is the only one, the path keeps the names of its parameters while their values are in the
   * query, and {@code x-key-parameter} of that server names the query parameter of the key.
   *
   * @return a document in that form
   * @throws NoSuchElementException if no server is such a gateway
   */
  public ApiDocument asGateway() {
    return new ApiDocument(new GatewayForm(this).describe());
  }

  /**
   * The operations, in the order of the document.
   *
   * @return all of them
   */
  public List<ApiOperation> operations() {
    return operations;
  }

  /**
   * Finds an operation.
   *
   * @param id its operationId, or method and path template such as {@code GET /v1/models} if it has
   *     none
   * @return the operation
   * @throws NoSuchElementException naming all operations if there is none by that id
   */
  public ApiOperation operation(String id) {
    return operations.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "The document has no operation "
                        + id
                        + ", only "
                        + operations.stream().map(ApiOperation::id).toList()));
  }

  /**
   * The path of the first server URL, which comes before each path template.
   *
   * @return the path without a slash at the end; empty if the server URL has no path
   */
  public String basePath() {
    return basePath;
  }

  /**
   * The whole document as JSON text, for other validators.
   *
   * @return JSON
   */
  public String toJson() {
    return root.toString();
  }

  JsonNode root() {
    return root;
  }

  /** The validator of this document; made at its first use, which takes a second or more. */
  synchronized AtlassianJudge judge() {
    if (judge == null) {
      judge = new AtlassianJudge(this);
    }
    return judge;
  }

  /** Follows {@code $ref} until something else is reached. */
  JsonNode resolve(JsonNode node) {
    JsonNode current = node;
    Set<String> followed = new HashSet<>();
    while (current.path("$ref").isTextual()) {
      String ref = current.get("$ref").textValue();
      if (!followed.add(ref)) {
        throw new IllegalArgumentException("The reference " + ref + " leads back to itself");
      }
      current = root.at(URI.create(ref).getFragment());
      if (current.isMissingNode()) {
        throw new IllegalArgumentException("The reference " + ref + " leads nowhere");
      }
    }
    return current;
  }

  private static void refuseOutsideReferences(JsonNode root) {
    for (JsonNode ref : root.findValues("$ref")) {
      if (ref.isTextual() && !ref.textValue().startsWith("#")) {
        throw new IllegalArgumentException(
            "The document refers to " + ref + "; bundle it into one file first");
      }
    }
  }

  private static String basePath(JsonNode server) {
    Matcher variables = VARIABLE.matcher(server.path("url").asText());
    String url =
        variables.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    server.path("variables").path(found.group(1)).path("default").asText()));
    String path = url.isEmpty() ? "" : Objects.requireNonNullElse(URI.create(url).getRawPath(), "");
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private List<ApiOperation> readOperations() {
    List<ApiOperation> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      JsonNode item = resolve(path.getValue());
      for (String method : METHODS) {
        if (path.getKey().startsWith("/") && item.has(method)) {
          ApiOperation operation = new ApiOperation(this, method, path.getKey(), item);
          if (!ids.add(operation.id())) {
            throw new IllegalArgumentException("Two operations are named " + operation.id());
          }
          found.add(operation);
        }
      }
    }
    return List.copyOf(found);
  }
}
