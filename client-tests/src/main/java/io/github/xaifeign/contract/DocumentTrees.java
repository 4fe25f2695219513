package io.github.xaifeign.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads texts into JSON trees, and refuses what a lenient reader would let pass. */
final class DocumentTrees {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private DocumentTrees() {}

  /**
   * Reads one JSON value. Refuses what a lenient reader lets pass: bytes that are not UTF-8, a
   * member named twice (RFC 8259, section 4), anything after the value.
   */
  static JsonNode json(byte[] bytes) throws IOException {
    JsonNode tree;
    try {
      tree = STRICT.readTree(utf8(bytes));
    } catch (JsonProcessingException e) {
      throw new IOException(e.getOriginalMessage() + place(e), e);
    }
    if (tree.isMissingNode()) {
      throw new IOException("there is no JSON value");
    }
    return tree;
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private static String utf8(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("the bytes are not UTF-8", e);
    }
  }

  /** Reads an OpenAPI document, which is JSON when it begins with a brace and YAML otherwise. */
  static JsonNode document(String text) {
    try {
      return text.stripLeading().startsWith("{")
          ? json(text.getBytes(StandardCharsets.UTF_8))
          : YamlTree.read(text);
    } catch (IOException | YAMLException e) {
      throw new IllegalArgumentException("The document cannot be read: " + e.getMessage(), e);
    }
  }
}
