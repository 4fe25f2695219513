package io.github.xaifeign.runtime.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Lets anybody's {@code JsonMapper} read a model the way the client does: by the static {@code
 * read(JsonParser)} of the model that it is asked for. The client itself has no need of it.
 */
public final class ModelDeserializer extends StdDeserializer<Object> {
  private final MethodHandle read;

  /** Called by Jackson, which then asks for the deserializer of a certain model. */
  public ModelDeserializer() {
    super(Object.class);
    this.read = MethodHandles.empty(MethodType.methodType(Object.class, JsonParser.class));
  }

  private ModelDeserializer(Class<?> model, MethodHandle read) {
    super(model);
    this.read = read;
  }

  /**
   * Finds the model's own reader.
   *
   * @throws IllegalArgumentException if the type is no emitted model
   */
  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    Class<?> model = context.getContextualType().getRawClass();
    try {
      MethodHandle reader =
          MethodHandles.publicLookup()
              .findStatic(model, "read", MethodType.methodType(model, JsonParser.class));
      return new ModelDeserializer(
          model, reader.asType(MethodType.methodType(Object.class, JsonParser.class)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(model.getName() + " has no public read(JsonParser)", e);
    }
  }

  /**
   * Reads the model. A member that is not as documented is set aside, as in a response that the
   * client reads; the JSON is buffered for that.
   *
   * @throws MismatchedInputException if the JSON has another shape than the model
   */
  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return JsonTrees.decode(this::read, JsonTrees.read(parser));
    } catch (JsonMismatchException | MissingMembersException e) {
      MismatchedInputException mismatch =
          MismatchedInputException.from(parser, handledType(), e.getMessage());
      mismatch.initCause(e);
      throw mismatch;
    }
  }

  private Object read(JsonParser parser) {
    try {
      return read.invokeExact(parser);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("reading " + handledType().getName() + " failed", e);
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
    return deserialize(parser, context);
  }
}
