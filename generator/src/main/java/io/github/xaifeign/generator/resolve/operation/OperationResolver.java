package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.DerivedMethods;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ParameterModel;
import io.github.xaifeign.generator.model.ParametersModel;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.NameRegistry;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.github.xaifeign.generator.resolve.schema.SchemaResolver;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves one operation of the document. */
final class OperationResolver {
  private final References references;
  private final OperationServers servers;
  private final OperationSecurity security;
  private final PathResolver paths;
  private final ParameterResolver parameters;
  private final BodyResolver bodies;
  private final ResponseResolver responses;
  private final NameRegistry names;
  private final Findings findings;

  OperationResolver(
      References references,
      OperationServers servers,
      OperationSecurity security,
      SchemaResolver schemas,
      NameRegistry names,
      Findings findings) {
    this.references = references;
    this.servers = servers;
    this.security = security;
    this.paths = new PathResolver(schemas, names.mappings(), findings);
    this.parameters = new ParameterResolver(schemas, findings);
    this.bodies = new BodyResolver(schemas, findings);
    this.responses = new ResponseResolver(schemas, references, findings);
    this.names = names;
    this.findings = findings;
  }

  /**
   * Where an operation stands in the document.
   *
   * @param group the group of its tag that it stands apart in, if it does
   */
  record Entry(
      String path,
      Located<PathItem> item,
      HttpMethod method,
      Operation operation,
      Optional<String> group) {
    SpecPointer at() {
      return item.at().at(method.name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * The operation; empty, with a finding, when it cannot be called.
   *
   * @param methods the names of the interface that it belongs to
   */
  Optional<OperationDraft> resolve(Entry entry, MethodNames methods) {
    Operation operation = entry.operation();
    String id = operationId(entry);
    String method = methods.unique(MethodNames.method(id), entry.at());
    String hint = JavaNames.type(id);
    List<Located<Parameter>> declared = parameters(entry);
    return paths
        .resolve(entry.path(), declared, entry.item().at(), hint)
        .map(
            path ->
                new OperationDraft(
                    entry.at(),
                    operation.getExtensions() == null ? Map.of() : operation.getExtensions(),
                    declared,
                    entry.group(),
                    new OperationModel(
                        id,
                        entry.method().name(),
                        path.template(),
                        documentation(operation),
                        Provenances.of(operation.getExtensions()),
                        servers.of(entry),
                        security.of(operation),
                        path.parameters(),
                        gathered(parameters.resolve(declared, hint), hint, entry.at()),
                        body(entry, hint),
                        responses(entry, method, hint, methods),
                        DerivedMethods.NONE)));
  }

  private String operationId(Entry entry) {
    String id = entry.operation().getOperationId();
    if (id != null && !id.isBlank()) {
      return id;
    }
    String made = MethodNames.operationId(entry.method().name(), entry.path());
    findings.add(
        entry.at(),
        FindingCode.OPERATION_ID_MISSING,
        "the operation has no operationId and is called " + made);
    return made;
  }

  /** The parameters of the path and of the operation, which replace them (OpenAPI 3.0.3, 4.7.9). */
  private List<Located<Parameter>> parameters(Entry entry) {
    Map<String, Located<Parameter>> merged = new LinkedHashMap<>();
    add(entry.item().value().getParameters(), entry.item().at(), merged);
    add(entry.operation().getParameters(), entry.at(), merged);
    return new ArrayList<>(merged.values());
  }

  private void add(
      @Nullable List<Parameter> parameters,
      SpecPointer owner,
      Map<String, Located<Parameter>> into) {
    if (parameters == null) {
      return;
    }
    for (int i = 0; i < parameters.size(); i++) {
      SpecPointer at = owner.at("parameters").at(i);
      references
          .parameter(parameters.get(i), at)
          .ifPresent(
              found -> {
                if (found.value().getName() == null) {
                  findings.add(at, FindingCode.PARAMETER_NAME, "the parameter has no name");
                } else {
                  into.put(found.value().getIn() + " " + found.value().getName(), found);
                }
              });
    }
  }

  private Optional<ParametersModel> gathered(
      List<ParameterModel> found, String hint, SpecPointer at) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new ParametersModel(names.topLevel(hint + "Params", at), found));
  }

  private Optional<BodyModel> body(Entry entry, String hint) {
    RequestBody body = entry.operation().getRequestBody();
    if (body == null) {
      return Optional.empty();
    }
    if (entry.method() == HttpMethod.GET || entry.method() == HttpMethod.HEAD) {
      findings.add(
          entry.at().at("requestBody"),
          FindingCode.BODY_IGNORED,
          "a body has no meaning in a " + entry.method() + " request");
      return Optional.empty();
    }
    return references
        .body(body, entry.at().at("requestBody"))
        .flatMap(found -> bodies.resolve(found, hint + "Request"));
  }

  private List<ResponseModel> responses(
      Entry entry, String method, String hint, MethodNames methods) {
    boolean head = entry.method() == HttpMethod.HEAD;
    List<ResponseModel> found =
        responses.resolve(
            entry.operation().getResponses(), entry.at().at("responses"), head, method, hint);
    List<ResponseModel> named = new ArrayList<>();
    for (ResponseModel response : found) {
      boolean own = response.methodName().equals(method);
      String name = own ? method : methods.unique(response.methodName(), entry.at());
      named.add(response.named(name));
    }
    return named;
  }

  private static Documentation documentation(Operation operation) {
    StringBuilder text = new StringBuilder();
    if (operation.getSummary() != null && !operation.getSummary().isBlank()) {
      String summary = operation.getSummary().strip();
      text.append(summary).append(summary.matches("(?s).*[.!?:]") ? "" : ".");
    }
    if (operation.getDescription() != null && !operation.getDescription().isBlank()) {
      String description = operation.getDescription().strip();
      boolean same =
          text.toString().equals(description) || text.toString().equals(description + ".");
      text.append(same || text.isEmpty() ? "" : "\n\n").append(same ? "" : description);
    }
    return new Documentation(
        text.isEmpty() ? Optional.empty() : Optional.of(text.toString()),
        Boolean.TRUE.equals(operation.getDeprecated()));
  }
}
