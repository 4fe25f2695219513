package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets anybody's {@code JsonMapper} write a model the way the client does. */
public final class ModelSerializer extends StdSerializer<JsonWritable> {
  /** Called by Jackson. */
  public ModelSerializer() {
    super(JsonWritable.class);
  }

  @Override
  public void serialize(JsonWritable value, JsonGenerator generator, SerializationContext context) {
    value.writeTo(generator);
  }

  @Override
  public void serializeWithType(
      JsonWritable value,
      JsonGenerator generator,
      SerializationContext context,
      TypeSerializer typeSerializer) {
    value.writeTo(generator);
  }
}
