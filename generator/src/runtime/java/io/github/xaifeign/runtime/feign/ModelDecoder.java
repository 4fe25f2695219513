package io.github.xaifeign.runtime.feign;

import feign.Response;
import feign.codec.Decoder;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.ErrorResponseException;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.json.JsonDocuments;
import io.github.xaifeign.runtime.json.ModelReaders;
import io.github.xaifeign.runtime.json.Preconditions;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the responses of an emitted interface: models, lists and maps of them, text, {@link
 * ApiResponse}, {@link EventStream}, {@link BinaryResponse}, {@link Optional} for responses that
 * may have no body, and {@code void}.
 *
 * <p>A response that is not what the operation promises is an {@link ApiDecodingException}, or an
 * {@link ErrorResponseException} if it is an error in the place of the model.
 */
public final class ModelDecoder implements Decoder {

  private final ModelReaders readers;
  private final Map<Type, ReturnType> returnTypes = new ConcurrentHashMap<>();
  private final JsonDocuments documents = new JsonDocuments();

  /**
   * Makes a decoder.
   *
   * @param readers the readers of the models
   */
  public ModelDecoder(ModelReaders readers) {
    this.readers = Preconditions.notNull("readers", readers);
  }

  @Override
  public @Nullable Object decode(Response response, Type type) {
    ReturnType returnType = returnTypes.get(type);
    if (returnType == null) {
      returnType = ReturnType.of(type, readers);
      returnTypes.put(type, returnType);
    }
    return new ResponseReader(response, returnType, documents).read();
  }
}
