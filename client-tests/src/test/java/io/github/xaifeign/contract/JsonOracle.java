package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;

/** A JSON Schema validator, with its own reading of what OpenAPI 3.0 adds to JSON Schema. */
interface JsonOracle {
  /** What finds everything that is wrong with JSON texts by one schema of the document. */
  Function<String, List<String>> of(JsonNode schema);
}
