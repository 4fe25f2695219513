package io.github.xaifeign.generator.resolve.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the named schemas that are used as the body of a form and nowhere else. */
final class FormSchemas {
  private final Map<String, Integer> everywhere = new HashMap<>();
  private final Map<String, Integer> asForm = new HashMap<>();

  private FormSchemas() {}

  static Set<String> of(OpenAPI document) {
    boolean old = document.getSpecVersion() != SpecVersion.V31;
    FormSchemas usage = new FormSchemas();
    usage.visit((old ? Json.mapper() : Json31.mapper()).valueToTree(document));
    Set<String> names = new TreeSet<>();
    usage.asForm.forEach(
        (name, count) -> {
          if (count.equals(usage.everywhere.get(name))) {
            names.add(name);
          }
        });
    return names;
  }

  private void visit(JsonNode node) {
    ComponentRefs.name("schemas", node.path("$ref").asText())
        .ifPresent(name -> everywhere.merge(name, 1, Integer::sum));
    node.path("requestBody").path("content").properties().stream()
        .filter(content -> isForm(content.getKey()))
        .map(content -> content.getValue().path("schema").path("$ref").asText())
        .flatMap(ref -> ComponentRefs.name("schemas", ref).stream())
        .forEach(name -> asForm.merge(name, 1, Integer::sum));
    node.forEach(this::visit);
  }

  private static boolean isForm(String mediaType) {
    return mediaType.startsWith("multipart/")
        || mediaType.startsWith("application/x-www-form-urlencoded");
  }
}
