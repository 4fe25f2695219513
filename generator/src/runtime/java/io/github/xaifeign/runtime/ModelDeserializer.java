package io.github.xaifeign.runtime;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Lets anybody's {@code JsonMapper} read a model the way the client does.
 *
 * @param <T> the model
 */
public abstract class ModelDeserializer<T> extends StdDeserializer<T> {
  private final JsonReader<T> reader;

  /**
   * Called by the deserializer of a model.
   *
   * @param type the model
   * @param reader reads the model
   */
  protected ModelDeserializer(Class<T> type, JsonReader<T> reader) {
    super(type);
    this.reader = reader;
  }

  /**
   * Reads the model.
   *
   * @throws MismatchedInputException if the JSON has another shape than the model
   */
  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return reader.read(parser);
    } catch (JsonShapeException | MissingMembersException e) {
      MismatchedInputException mismatch =
          MismatchedInputException.from(parser, handledType(), e.getMessage());
      mismatch.initCause(e);
      throw mismatch;
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
    return deserialize(parser, context);
  }
}
