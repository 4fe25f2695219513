package io.github.xaifeign.runtime.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/** Models as text: for people, and for the wire. */
public final class JsonText {
  private JsonText() {}

  /**
   * Describes a model, for {@code toString}. Secrets are masked.
   *
   * @param typeName simple name of the model
   * @param value the model
   * @return the name followed by the JSON
   */
  public static String describe(String typeName, JsonWritable value) {
    StringWriter text = new StringWriter();
    text.append(typeName);
    try (JsonGenerator generator =
        new DescribingGenerator(Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text))) {
      value.writeTo(generator);
    }
    return text.toString();
  }

  /**
   * Writes a model as UTF-8.
   *
   * @param value the model
   * @return the JSON
   */
  public static byte[] bytes(JsonWritable value) {
    BufferRecycler recycler = Json.FACTORY._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator generator =
          Json.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
        value.writeTo(generator);
      }
      return bytes.getClearAndRelease();
    } finally {
      recycler.releaseToPool();
    }
  }
}
