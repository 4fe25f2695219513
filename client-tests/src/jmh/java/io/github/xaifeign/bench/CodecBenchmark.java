package io.github.xaifeign.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.EmbeddingResponse;
import io.github.xaifeign.client.runtime.json.JsonBytes;
import io.github.xaifeign.client.runtime.json.JsonDocuments;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing one response by several means. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();
  private static final JsonMapper DATABIND = new JsonMapper();
  private static final com.fasterxml.jackson.databind.json.JsonMapper OPENAI =
      ObjectMappers.jsonMapper();

  /** Which response. */
  public enum Payload {
    CHAT(Payloads.CHAT, ChatResponse::read, Plain.Chat.class, ChatCompletion.class),
    EMBEDDING(
        Payloads.EMBEDDING,
        EmbeddingResponse::read,
        Plain.Embeddings.class,
        CreateEmbeddingResponse.class),
    CHUNK(Payloads.CHUNK, ChatChunk::read, Plain.Chunk.class, ChatCompletionChunk.class);

    final byte[] json;
    final JsonReader<? extends JsonWritable> reader;
    final Class<?> plain;
    final Class<?> openai;

    Payload(
        byte[] json, JsonReader<? extends JsonWritable> reader, Class<?> plain, Class<?> openai) {
      this.json = json;
      this.reader = reader;
      this.plain = plain;
      this.openai = openai;
    }
  }

  /** Which response. */
  @Param public Payload payload;

  private final JsonDocuments documents = new JsonDocuments();
  private final JsonBytes bytes = new JsonBytes();
  private byte[] json = new byte[0];
  private JsonWritable emitted = generator -> {};
  private Object plain = "";
  private Object openai = "";

  /** Reads what is to be written. */
  @Setup
  public void read() throws JsonProcessingException, IOException {
    json = payload.json;
    emitted = decodeEmitted();
    plain = decodeDatabind();
    openai = decodeOpenai();
  }

  /** The tokens alone: what no codec can do without. */
  @Benchmark
  public int decodeTokens() {
    int count = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  /** The emitted codec, as a client reads its responses and a stream its events. */
  @Benchmark
  public JsonWritable decodeEmitted() {
    return documents.read(
        payload.reader, json, json.length, StreamReadConstraints.DEFAULT_MAX_DEPTH);
  }

  /** Databind on plain records. */
  @Benchmark
  public Object decodeDatabind() {
    return DATABIND.readValue(json, payload.plain);
  }

  /** The types of openai-java by its own mapper. */
  @Benchmark
  public Object decodeOpenai() throws IOException {
    return OPENAI.readValue(json, payload.openai);
  }

  /** The tokens copied from a parser to a generator. */
  @Benchmark
  public byte[] encodeTokens() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json);
        JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return bytes.toByteArray();
  }

  /** The emitted codec, as a client writes its requests. */
  @Benchmark
  public byte[] encodeEmitted() {
    return bytes.of(emitted);
  }

  /** Databind on plain records. */
  @Benchmark
  public byte[] encodeDatabind() {
    return DATABIND.writeValueAsBytes(plain);
  }

  /** The types of openai-java by its own mapper. */
  @Benchmark
  public byte[] encodeOpenai() throws JsonProcessingException {
    return OPENAI.writeValueAsBytes(openai);
  }
}
