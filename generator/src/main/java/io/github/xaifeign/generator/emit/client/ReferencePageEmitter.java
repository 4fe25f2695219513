package io.github.xaifeign.generator.emit.client;

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

/** Emits a page, in Markdown, that lists every operation and the method that calls it. */
public final class ReferencePageEmitter {
  /** The page. */
  public String emit(ApiModel api) {
    boolean evidence =
        api.tags().stream()
            .flatMap(tag -> tag.operations().stream())
            .flatMap(operation -> operation.responses().stream().map(operation::provenance))
            .anyMatch(Optional::isPresent);
    StringBuilder page = new StringBuilder();
    page.append("# ").append(text(api.client().title())).append("\n\n");
    page.append("The operations of `")
        .append(api.client().name())
        .append("`. Each method has one of");
    page.append(" the same name in `").append(api.client().asyncName());
    page.append("` that returns a future, and one whose name ends in `WithResponse` that also");
    page.append(" returns status and headers, unless it streams or downloads.\n");
    for (TagModel tag : api.tags()) {
      page.append("\n## ").append(tag.accessor()).append("()\n\n");
      tag.documentation().text().ifPresent(text -> page.append(firstLine(text)).append("\n\n"));
      page.append("| request | method | what it does |").append(evidence ? " evidence |\n" : "\n");
      page.append("|---|---|---|").append(evidence ? "---|\n" : "\n");
      for (OperationModel operation : tag.operations()) {
        operation.responses().forEach(response -> row(operation, response, evidence, page));
      }
    }
    return page.toString();
  }

  private static void row(
      OperationModel operation, ResponseModel response, boolean evidence, StringBuilder page) {
    boolean own = response.documentation().text().isPresent();
    Documentation text = own ? response.documentation() : operation.documentation();
    page.append("| `").append(operation.httpMethod()).append(' ').append(operation.path());
    page.append("` | `").append(signature(operation, response)).append("` | ");
    page.append(operation.documentation().deprecated() ? "Deprecated. " : "");
    page.append(text.text().map(ReferencePageEmitter::firstLine).orElse("")).append(" |");
    if (evidence) {
      page.append(' ');
      page.append(
          operation
              .provenance(response)
              .map(Provenance::evidence)
              .map(word -> text(word))
              .orElse(""));
      page.append(" |");
    }
    page.append('\n');
  }

  /** What a caller must give, by the names that the method has for it. */
  private static String signature(OperationModel operation, ResponseModel response) {
    List<String> arguments = new ArrayList<>();
    operation.pathParameters().stream().map(PathParameterModel::javaName).forEach(arguments::add);
    operation.body().filter(BodyModel::required).ifPresent(body -> arguments.add("request"));
    operation
        .parameters()
        .filter(parameters -> !parameters.allOptional())
        .ifPresent(parameters -> arguments.add("params"));
    return response.methodName() + "(" + String.join(", ", arguments) + ")";
  }

  private static String firstLine(String markdown) {
    return text(markdown.strip().split("\\R\\s*\\R", 2)[0]);
  }

  /** Text of the document as the cell of a table. */
  private static String text(String markdown) {
    return markdown.replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;").strip();
  }
}
