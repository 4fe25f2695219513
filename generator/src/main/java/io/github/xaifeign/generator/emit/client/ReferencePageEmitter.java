package io.github.xaifeign.generator.emit.client;

import io.github.xaifeign.generator.emit.poet.MarkdownLine;
import io.github.xaifeign.generator.model.ApiClassModel;
import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.PathParameterModel;
import io.github.xaifeign.generator.model.Provenance;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TagModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits a page, in Markdown, that lists every operation and the methods that call it. */
public final class ReferencePageEmitter {
  /** The page. */
  public String emit(ApiModel api) {
    boolean evidence =
        api.tags().stream()
            .flatMap(tag -> tag.operations().stream())
            .flatMap(operation -> operation.responses().stream().map(operation::provenance))
            .anyMatch(Optional::isPresent);
    StringBuilder page = new StringBuilder(introduction(api));
    for (TagModel tag : api.tags()) {
      String accessor = tag.main().accessor() + "()";
      page.append(section(accessor, tag.main(), evidence));
      tag.groups()
          .forEach(
              group ->
                  page.append(section(accessor + "." + group.accessor() + "()", group, evidence)));
    }
    return page.toString();
  }

  private static String introduction(ApiModel api) {
    return "# "
        + MarkdownLine.text(api.client().title())
        + "\n\nThe operations of `"
        + api.client().name()
        + "`. Each method has one of the same name in `"
        + api.client().asyncName()
        + "` that returns a future, or goes through pages without a thread that waits.\n";
  }

  private static String section(String title, ApiClassModel operations, boolean evidence) {
    StringBuilder section = new StringBuilder("\n## " + title + "\n\n");
    operations
        .documentation()
        .text()
        .ifPresent(text -> section.append(MarkdownLine.summary(text)).append("\n\n"));
    section.append("| request | method | what it does |").append(evidence ? " evidence |\n" : "\n");
    section.append("|---|---|---|").append(evidence ? "---|\n" : "\n");
    for (OperationModel operation : operations.operations()) {
      for (ResponseModel response : operation.responses()) {
        section.append(
            row(
                operation,
                response,
                response.methodName(),
                purpose(operation, response),
                evidence));
      }
      derived(operation).forEach(row -> section.append(row.text(operation, evidence)));
    }
    return section.toString();
  }

  /** A method that is made of the calls of another. */
  private record Derived(String method, String purpose) {
    String text(OperationModel operation, boolean evidence) {
      return row(operation, operation.responses().get(0), method, purpose, evidence);
    }
  }

  private static List<Derived> derived(OperationModel operation) {
    String main = "`" + operation.responses().get(0).methodName() + "`";
    List<Derived> rows = new ArrayList<>();
    operation
        .derived()
        .pagination()
        .map(model -> new Derived(model.methodName(), "The entries of all pages of " + main + "."))
        .ifPresent(rows::add);
    operation
        .derived()
        .polling()
        .map(
            model -> new Derived(model.methodName(), "Calls " + main + " until there is a result."))
        .ifPresent(rows::add);
    return rows;
  }

  private static String row(
      OperationModel operation,
      ResponseModel response,
      String method,
      String purpose,
      boolean evidence) {
    String known =
        operation.provenance(response).map(Provenance::evidence).map(MarkdownLine::text).orElse("");
    return "| "
        + MarkdownLine.code(operation.httpMethod() + " " + operation.path())
        + " | `"
        + method
        + "("
        + String.join(", ", arguments(operation))
        + ")` | "
        + purpose
        + (evidence ? " | " + known + " |\n" : " |\n");
  }

  private static String purpose(OperationModel operation, ResponseModel response) {
    boolean own = response.documentation().text().isPresent();
    Documentation documentation = own ? response.documentation() : operation.documentation();
    return (operation.documentation().deprecated() ? "Deprecated. " : "")
        + documentation.text().map(MarkdownLine::summary).orElse("");
  }

  /** What a caller must give, by the names that the method has for it. */
  private static List<String> arguments(OperationModel operation) {
    List<String> arguments = new ArrayList<>();
    operation.pathParameters().stream().map(PathParameterModel::javaName).forEach(arguments::add);
    operation.body().filter(BodyModel::required).ifPresent(body -> arguments.add("request"));
    operation
        .parameters()
        .filter(parameters -> !parameters.allOptional())
        .ifPresent(parameters -> arguments.add("params"));
    return arguments;
  }
}
