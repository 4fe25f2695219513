package io.github.xaifeign.contract.xai;

import static io.github.xaifeign.contract.xai.OperationMethod.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.samples.CoverageReport;
import io.github.xaifeign.contract.samples.DocumentSamples;
import io.github.xaifeign.contract.samples.Sample;
import io.github.xaifeign.contract.xai.OperationMethod.ResponseExample;
import io.github.xaifeign.contract.xai.ReflectedClient.Way;
import io.github.xaifeign.management.XaiManagementClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Bodies of every form that the documents allow, made from the raw documents. What is sent arrives
 * as it is and keeps to the document, and what is read is written back without loss; no member of
 * either is unknown to the client.
 */
class SamplesTest {
  private static final CoverageReport REPORT = new CoverageReport();

  @AfterAll
  static void report() throws IOException {
    REPORT.write();
    assertThat(REPORT.missing()).as("what the document declares and no sample shows").isEmpty();
  }

  @Test
  void holdsTheInferenceApi() {
    try (FakeApiServer server = strict(SpecDocuments.inference());
        XaiClient xai =
            XaiClient.builder()
                .apiKey(KeyCanary.KEY)
                .retries(RetryPolicy.NEVER)
                .baseUrl(server.baseUrl().toString())
                .build()) {
      holds("inference", server, new ReflectedClient(xai, xai.async(), SampleForms.INFERENCE));
    }
  }

  @Test
  void holdsTheManagementApi() {
    try (FakeApiServer server = strict(SpecDocuments.management());
        XaiManagementClient management =
            XaiManagementClient.builder()
                .apiKey(KeyCanary.KEY)
                .retries(RetryPolicy.NEVER)
                .baseUrl(server.baseUrl().toString())
                .build()) {
      holds(
          "management",
          server,
          new ReflectedClient(management, management.async(), SampleForms.MANAGEMENT));
    }
  }

  private static FakeApiServer strict(ApiDocument document) {
    return FakeApiServer.builder().spec(document).refuseUnknownMembers().start();
  }

  private static void holds(String name, FakeApiServer server, ReflectedClient client) {
    List<String> faults = new ArrayList<>();
    int sent = sends(name, server, client, faults);
    int read = reads(name, server.document(), client, faults);
    assertThat(faults).as("%d sent and %d read", sent, read).isEmpty();
  }

  private static int sends(
      String name, FakeApiServer server, ReflectedClient client, List<String> faults) {
    DocumentSamples samples = DocumentSamples.requests(server.document());
    int sent = 0;
    for (ApiOperation operation : server.document().operations()) {
      if (operation.requestMediaTypes().contains(JSON)) {
        for (Sample sample : samples.of(operation, flags(operation))) {
          sent++;
          hold(
              samples,
              sample,
              operation.id(),
              faults,
              () -> send(server, client, operation, sample));
        }
      }
    }
    REPORT.add(name + " requests", sent, samples.coverage());
    return sent;
  }

  private static void send(
      FakeApiServer server, ReflectedClient client, ApiOperation operation, Sample sample) {
    client
        .requestModel(operation.id())
        .ifPresent(model -> roundTrip(ReflectedClient.reader(model), sample));
    server.reset();
    client.call(operation.id(), Way.SYNC, sample.bytes());
    RecordedExchange exchange = server.takeRequest();
    assertThat(exchange.violations()).isEmpty();
    JsonComparison.assertSame(sample.bytes(), exchange.body());
  }

  private static int reads(
      String name, ApiDocument document, ReflectedClient client, List<String> faults) {
    DocumentSamples samples = DocumentSamples.responses(document);
    int read = 0;
    for (ApiOperation operation : document.operations()) {
      for (Map.Entry<ResponseExample, List<JsonReader<?>>> entry :
          readers(operation, client).entrySet()) {
        ResponseExample response = entry.getKey();
        for (Sample sample : samples.of(operation, response.status(), response.mediaType())) {
          read++;
          hold(
              samples,
              sample,
              operation + " " + response.status(),
              faults,
              () -> roundTripOfAny(entry.getValue(), sample));
        }
      }
    }
    REPORT.add(name + " responses", read, samples.coverage());
    return read;
  }

  /**
   * What reads the responses of an operation, by an example of each status and media type: the
   * operation's own method, and those of its variants, each of which reads a part of the responses.
   */
  private static Map<ResponseExample, List<JsonReader<?>>> readers(
      ApiOperation operation, ReflectedClient client) {
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

  private static void roundTripOfAny(List<JsonReader<?>> readers, Sample sample) {
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

  private static void roundTrip(JsonReader<?> reader, Sample sample) {
    Object model = Objects.requireNonNull(ModelCodec.read(sample.bytes(), reader));
    byte[] written =
        sample.hasFreeBranch()
            ? ModelCodec.write((JsonWritable) model)
            : ModelRoundTrip.writeBack(model);
    JsonComparison.assertSame(sample.bytes(), written);
  }

  private static void hold(
      DocumentSamples samples, Sample sample, String what, List<String> faults, Runnable check) {
    try {
      check.run();
      samples.held(sample);
    } catch (RuntimeException | AssertionError e) {
      faults.add(what + " " + sample + "\n  " + e);
    }
  }

  /** The members of a request that the client's methods set by themselves. */
  private static Set<String> flags(ApiOperation operation) {
    Set<String> flags = new HashSet<>();
    OperationMethod.of(operation)
        .filter(method -> method.flag() != null)
        .forEach(method -> flags.add(method.flag()));
    return flags;
  }
}
