package io.github.xaifeign.contract.laws;

import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.contract.xai.ModelCodec;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an object is at one moment: its JSON as it writes it, else its text. */
record Snapshot(Class<?> type, String text) {
  private static final JsonMapper MAPPER = new JsonMapper();

  static Snapshot of(Object object) {
    return new Snapshot(
        object.getClass(),
        object instanceof JsonWritable model
            ? new String(ModelCodec.write(model), StandardCharsets.UTF_8)
            : object.toString());
  }

  JsonNode json() {
    return MAPPER.readTree(text);
  }

  /** The object that its class reads from this. */
  Object readAgain() {
    Method read = Reflection.find(type, "read", JsonParser.class).orElseThrow();
    JsonReader<Object> reader = parser -> Reflection.call(read, null, parser);
    return ModelCodec.read(text.getBytes(StandardCharsets.UTF_8), reader);
  }

  void assertSame(Object object, String otherwise) {
    String now = of(object).text;
    if (!now.equals(text)) {
      throw new AssertionError(otherwise + ": " + text + " is now " + now);
    }
  }
}
