package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.schema.ComponentRefs;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows the references between the parts of a document other than schemas. */
final class References {
  private final Components components;
  private final Findings findings;

  References(OpenAPI document, Findings findings) {
    this.components =
        document.getComponents() == null ? new Components() : document.getComponents();
    this.findings = findings;
  }

  /** A part of the document and the place where it is written out. */
  record Located<T>(T value, SpecPointer at) {}

  Optional<Located<Parameter>> parameter(Parameter parameter, SpecPointer at) {
    return follow(parameter, at, "parameters", Parameter::get$ref, components.getParameters());
  }

  Optional<Located<RequestBody>> body(RequestBody body, SpecPointer at) {
    return follow(body, at, "requestBodies", RequestBody::get$ref, components.getRequestBodies());
  }

  Optional<Located<ApiResponse>> response(ApiResponse response, SpecPointer at) {
    return follow(response, at, "responses", ApiResponse::get$ref, components.getResponses());
  }

  Optional<Located<PathItem>> path(PathItem path, SpecPointer at) {
    return follow(path, at, "pathItems", PathItem::get$ref, components.getPathItems());
  }

  private <T> Optional<Located<T>> follow(
      T part,
      SpecPointer at,
      String section,
      Function<T, @Nullable String> reference,
      @Nullable Map<String, T> named) {
    Set<String> seen = new HashSet<>();
    Located<T> current = new Located<>(part, at);
    for (String ref = reference.apply(part); ref != null; ref = reference.apply(current.value())) {
      String name = ComponentRefs.name(section, ref).orElse("");
      T target = named == null ? null : named.get(name);
      if (target == null || !seen.add(ref)) {
        findings.add(at, FindingCode.REF_MISSING, "nothing stands at " + ref);
        return Optional.empty();
      }
      current = new Located<>(target, SpecPointer.ROOT.at("components").at(section).at(name));
    }
    return Optional.of(current);
  }
}
