package io.github.xaifeign.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.openapiparser.OpenApiParser;
import io.openapiparser.OpenApiResult;
import io.openapiparser.ValidationError;
import io.openapiprocessor.jsonschema.reader.UriReader;
import io.openapiprocessor.jsonschema.schema.DocumentLoader;
import io.openapiprocessor.jsonschema.schema.DocumentStore;
import io.openapiprocessor.jsonschema.schema.Output;
import io.openapiprocessor.jsonschema.schema.SchemaStore;
import io.openapiprocessor.jsonschema.schema.SchemaVersion;
import io.openapiprocessor.jsonschema.validator.Validator;
import io.openapiprocessor.jsonschema.validator.ValidatorSettings;
import java.net.URI;
import java.util.List;

/** Holds a document against the JSON schema of OpenAPI 3.0 with openapi-parser. */
final class MetaSchema {
  private static final JsonMapper MAPPER = new JsonMapper();

  private MetaSchema() {}

  static List<String> faults(ApiDocument document) {
    DocumentLoader loader = new DocumentLoader(new UriReader(), MetaSchema::convert);
    OpenApiResult read =
        new OpenApiParser(new DocumentStore(), loader)
            .parse(URI.create("https://example.org/openapi.json"), convert(document.toJson()));
    SchemaStore schemas = new SchemaStore(loader);
    schemas.registerDraft4();
    ValidatorSettings settings = new ValidatorSettings();
    settings.setVersion(SchemaVersion.Draft4);
    settings.setOutput(Output.BASIC);
    return read.validate(new Validator(settings), schemas)
        ? List.of()
        : read.getValidationErrors().stream().map(MetaSchema::text).toList();
  }

  private static String text(ValidationError error) {
    return error.getInstanceLocation() + " " + error.getText();
  }

  private static Object convert(String json) {
    try {
      return MAPPER.readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
