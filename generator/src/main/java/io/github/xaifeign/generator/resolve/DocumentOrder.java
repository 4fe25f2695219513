package io.github.xaifeign.generator.resolve;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what stands under names in a document, such as paths, components and media types, so that
 * two documents that differ in the order of these only give the same bytes. Lists keep their order,
 * and so do the properties of objects: that is the order in which their author presents them, and
 * in which they are written.
 */
final class DocumentOrder {
  private DocumentOrder() {}

  /** Sorts the document in place. */
  static void settle(OpenAPI document) {
    sort(document.getPaths());
    each(document.getPaths(), DocumentOrder::settle);
    settleServers(document.getServers());
    settleSecurity(document.getSecurity());
    if (document.getComponents() != null) {
      settle(document.getComponents());
    }
  }

  private static void settle(Components components) {
    sort(components.getSchemas());
    sort(components.getSecuritySchemes());
    each(components.getPathItems(), DocumentOrder::settle);
    each(components.getParameters(), DocumentOrder::settle);
    each(components.getRequestBodies(), DocumentOrder::settle);
    each(components.getResponses(), DocumentOrder::settle);
  }

  private static void settle(PathItem path) {
    settleServers(path.getServers());
    each(path.getParameters(), DocumentOrder::settle);
    path.readOperations().forEach(DocumentOrder::settle);
  }

  private static void settle(Operation operation) {
    settleServers(operation.getServers());
    settleSecurity(operation.getSecurity());
    each(operation.getParameters(), DocumentOrder::settle);
    if (operation.getRequestBody() != null) {
      settle(operation.getRequestBody());
    }
    sort(operation.getResponses());
    each(operation.getResponses(), DocumentOrder::settle);
  }

  private static void settle(Parameter parameter) {
    sort(parameter.getContent());
  }

  private static void settle(RequestBody body) {
    sort(body.getContent());
    each(body.getContent(), DocumentOrder::settle);
  }

  private static void settle(ApiResponse response) {
    sort(response.getHeaders());
    sort(response.getContent());
  }

  private static void settle(MediaType mediaType) {
    sort(mediaType.getEncoding());
  }

  private static void settleServers(@Nullable List<Server> servers) {
    each(servers, server -> sort(server.getVariables()));
  }

  private static void settleSecurity(@Nullable List<SecurityRequirement> requirements) {
    each(requirements, DocumentOrder::sort);
  }

  private static <V> void each(@Nullable Map<String, V> named, Consumer<V> settle) {
    each(named == null ? null : named.values(), settle);
  }

  private static <V> void each(@Nullable Collection<V> parts, Consumer<V> settle) {
    if (parts != null) {
      parts.stream().filter(Objects::nonNull).forEach(settle);
    }
  }

  private static <V> void sort(@Nullable Map<String, V> named) {
    if (named != null) {
      Map<String, V> sorted = new TreeMap<>(named);
      named.clear();
      named.putAll(sorted);
    }
  }
}
