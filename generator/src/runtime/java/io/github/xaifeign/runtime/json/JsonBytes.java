package io.github.xaifeign.runtime.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes models as UTF-8 one after the other by one generator, which costs about as much as a short
 * document. Safe for use by several threads; of those that come at the same time one gets the
 * generator that is kept. Called by the runtime.
 */
public final class JsonBytes {
  private final AtomicReference<@Nullable Output> kept = new AtomicReference<>();

  /** Makes a writer without a generator. */
  public JsonBytes() {}

  /**
   * Writes a model as UTF-8.
   *
   * @param value the model
   * @return the JSON
   */
  public byte[] of(JsonWritable value) {
    Output output = kept.getAndSet(null);
    if (output == null) {
      output = new Output();
    }
    value.writeTo(output.generator);
    output.generator.flush();
    byte[] bytes = output.take();
    kept.set(output); // one that has failed is not used again
    return bytes;
  }

  /** Collects what a generator writes; mostly it writes all at once. */
  private static final class Output extends OutputStream {
    final JsonGenerator generator = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), this);
    private final List<byte[]> parts = new ArrayList<>();
    private int size;

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      parts.add(Arrays.copyOfRange(bytes, from, from + length));
      size += length;
    }

    byte[] take() {
      byte[] all = parts.size() == 1 ? parts.get(0) : joined();
      parts.clear();
      size = 0;
      return all;
    }

    private byte[] joined() {
      byte[] all = new byte[size];
      int end = 0;
      for (byte[] part : parts) {
        System.arraycopy(part, 0, all, end, part.length);
        end += part.length;
      }
      return all;
    }
  }
}
