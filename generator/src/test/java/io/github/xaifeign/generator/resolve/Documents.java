package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.report.Findings;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Set;

/** Small documents, resolved. */
public final class Documents {
  private Documents() {}

  /** Resolves a document of the given paths and components, each as YAML that is not indented. */
  public static ApiModel resolve(String paths, String components, Findings findings) {
    String document =
        "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\npaths:\n"
            + paths.indent(2)
            + "components:\n"
            + components.indent(2);
    return resolve(document, findings);
  }

  /** Resolves a whole document. */
  public static ApiModel resolve(String document, Findings findings) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    OpenAPI parsed = new OpenAPIV3Parser().readContents(document, List.of(), options).getOpenAPI();
    return new ApiModelBuilder(parsed, Set.of(), NameMappings.NONE, findings)
        .build("Acme", "ACME", "acme-client");
  }

  /** Resolves a document of schemas alone. */
  public static ApiModel schemas(String schemas, Findings findings) {
    return resolve("{}", "schemas:\n" + schemas.indent(2), findings);
  }

  /** The only operation of a document. */
  public static OperationModel operation(ApiModel api) {
    if (api.tags().size() != 1 || api.tags().get(0).operations().size() != 1) {
      throw new IllegalArgumentException("the document has not one operation: " + api.tags());
    }
    return api.tags().get(0).operations().get(0);
  }

  /** A type with a file of its own. */
  public static <T extends TypeModel> T type(ApiModel api, String name, Class<T> kind) {
    return api.types().stream()
        .filter(type -> type.name().equals(ModelName.of(name)))
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type " + name + " in " + api.types()));
  }
}
