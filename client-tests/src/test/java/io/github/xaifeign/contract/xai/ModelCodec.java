package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Takes models from JSON and back by their own codecs. */
public final class ModelCodec {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ModelCodec() {}

  public static <T> T read(byte[] json, JsonReader<T> reader) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return reader.read(parser);
    }
  }

  public static byte[] write(JsonWritable model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      model.writeTo(generator);
    }
    return bytes.toByteArray();
  }
}
