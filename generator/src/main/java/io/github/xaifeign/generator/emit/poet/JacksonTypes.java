package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.ClassName;

/** The types of Jackson that emitted code names. */
public final class JacksonTypes {
  /** The streaming parser. */
  public static final ClassName PARSER = ClassName.get("tools.jackson.core", "JsonParser");

  /** The streaming generator. */
  public static final ClassName GENERATOR = ClassName.get("tools.jackson.core", "JsonGenerator");

  /** The parser's tokens. */
  public static final ClassName TOKEN = ClassName.get("tools.jackson.core", "JsonToken");

  /** The parser's tokens as numbers. */
  public static final ClassName TOKEN_ID = ClassName.get("tools.jackson.core", "JsonTokenId");

  /** Any JSON value. */
  public static final ClassName NODE = ClassName.get("tools.jackson.databind", "JsonNode");

  private JacksonTypes() {}
}
