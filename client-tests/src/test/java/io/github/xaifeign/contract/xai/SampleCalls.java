package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.samples.Sample;
import io.github.xaifeign.contract.xai.OperationMethod.ResponseExample;
import io.github.xaifeign.contract.xai.ReflectedClient.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Sends and reads samples by a client, and holds that nothing of them is lost or refused. */
final class SampleCalls {
  private final FakeApiServer server;
  private final ReflectedClient client;

  SampleCalls(FakeApiServer server, ReflectedClient client) {
    this.server = server;
    this.client = client;
  }

  /** Sends a request body: it arrives as it is, and is what the document says. */
  void send(ApiOperation operation, Sample sample) {
    client
        .requestModel(operation.id())
        .ifPresent(model -> roundTrip(ReflectedClient.reader(model), sample));
    server.reset();
    client.call(operation.id(), Way.SYNC, sample.bytes());
    RecordedExchange exchange = server.takeRequest();
    assertThat(exchange.violations()).isEmpty();
    JsonComparison.assertSame(sample.bytes(), exchange.body());
  }

  /** Sends a body of which one value lies beyond a bound: it arrives too, and is refused. */
  void sendBeyondBounds(ApiOperation operation, Sample sample) {
    server.reset();
    try {
      client.call(operation.id(), Way.SYNC, sample.bytes());
    } catch (ApiStatusException expected) {
      // Judged by what was recorded.
    }
    RecordedExchange exchange = server.takeRequest();
    assertThat(exchange.violations()).isNotEmpty();
    JsonComparison.assertSame(sample.bytes(), exchange.body());
  }

  /** Reads a response body, by whichever method of the operation reads it without loss. */
  static void read(List<JsonReader<?>> readers, Sample sample) {
    List<Throwable> refusals = new ArrayList<>();
    for (JsonReader<?> reader : readers) {
      try {
        roundTrip(reader, sample);
        return;
      } catch (RuntimeException | AssertionError e) {
        refusals.add(e);
      }
    }
    throw new AssertionError(refusals.toString());
  }

  /** Reads a body and writes it back: all of it is known, and nothing is lost. */
  static void roundTrip(JsonReader<?> reader, Sample sample) {
    Object model = Objects.requireNonNull(ModelCodec.read(sample.bytes(), reader));
    byte[] written =
        sample.hasFreeBranch()
            ? ModelCodec.write((JsonWritable) model)
            : ModelRoundTrip.writeBack(model);
    JsonComparison.assertSame(sample.bytes(), written);
  }

  /**
   * What reads the responses of an operation, by an example of each status and media type: the
   * operation's own method, and those of its variants, each of which reads a part of the responses.
   */
  Map<ResponseExample, List<JsonReader<?>>> readers(ApiOperation operation) {
    Map<String, ResponseExample> first = new LinkedHashMap<>();
    Map<ResponseExample, List<JsonReader<?>>> readers = new LinkedHashMap<>();
    OperationMethod.of(operation)
        .forEach(
            method ->
                client
                    .responseModel(method.name())
                    .map(ReflectedClient::reader)
                    .ifPresent(
                        reader ->
                            method.responses().stream()
                                .map(
                                    it ->
                                        first.computeIfAbsent(
                                            it.status() + it.mediaType(), key -> it))
                                .distinct()
                                .forEach(
                                    it ->
                                        readers
                                            .computeIfAbsent(it, key -> new ArrayList<>())
                                            .add(reader))));
    return readers;
  }

  /** The members of a request that the client's methods set by themselves. */
  static Set<String> flags(ApiOperation operation) {
    Set<String> flags = new HashSet<>();
    OperationMethod.of(operation)
        .filter(method -> method.flag() != null)
        .forEach(method -> flags.add(method.flag()));
    return flags;
  }
}
