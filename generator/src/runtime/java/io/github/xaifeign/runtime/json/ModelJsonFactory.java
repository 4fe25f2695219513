package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;

/** Makes Jackson's generators, and a {@link ModelParser} for what certainly is UTF-8. */
final class ModelJsonFactory extends JsonFactory {
  private static final long serialVersionUID = 1L;

  ModelJsonFactory(StreamReadConstraints constraints) {
    super(
        JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .rootValueSeparator((String) null) // what one generator writes are documents apart
            .streamReadConstraints(constraints));
  }

  /** Says nothing of where bytes come from, which Jackson would keep with each parser. */
  @Override
  protected ContentReference _createContentReference(Object content, int offset, int length) {
    return ContentReference.unknown();
  }

  @Override
  protected JsonParser _createParser(
      ObjectReadContext context, IOContext io, byte[] bytes, int from, int length) {
    return isUtf8(bytes, from, length)
        ? new ModelParser(
            context,
            io,
            context.getStreamReadFeatures(_streamReadFeatures),
            context.getFormatReadFeatures(_formatReadFeatures),
            _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
            bytes,
            from,
            from + length)
        : super._createParser(context, io, bytes, from, length);
  }

  /** Whether an object or a list begins in one byte: no byte order mark, and no zero beside it. */
  static boolean isUtf8(byte[] bytes, int from, int length) {
    return length > 1 && (bytes[from] == '{' || bytes[from] == '[') && bytes[from + 1] != 0;
  }
}
