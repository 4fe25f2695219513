package io.github.xaifeign.contract.xai;

import static io.github.xaifeign.contract.xai.OperationMethod.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.samples.CoverageReport;
import io.github.xaifeign.contract.samples.DocumentSamples;
import io.github.xaifeign.contract.samples.Sample;
import io.github.xaifeign.contract.xai.OperationMethod.ResponseExample;
import io.github.xaifeign.management.XaiManagementClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Bodies of every form that the documents allow, made from the raw documents. What is sent arrives
 * as it is and keeps to the document, and what is read is written back without loss; no member of
 * either is unknown to the client.
 */
class SamplesTest {
  private static final String FORM = "multipart/form-data";

  /** How many bodies of each operation are made at random. */
  private static final int RANDOM_SENT = 30;

  private static final int RANDOM_READ = 180;

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
    sent += sendsParameters(name, server, client, faults);
    sent += sendsForms(name, server, client, faults);
    int read = reads(name, server, client, faults);
    assertThat(faults).as("%d sent and %d read", sent, read).isEmpty();
  }

  private static int sends(
      String name, FakeApiServer server, ReflectedClient client, List<String> faults) {
    DocumentSamples samples = DocumentSamples.requests(server.document());
    SampleCalls calls = new SampleCalls(server, client);
    int sent = 0;
    for (ApiOperation operation : server.document().operations()) {
      if (operation.requestMediaTypes().contains(JSON)) {
        Set<String> flags = SampleCalls.flags(operation);
        for (Sample sample : samples.of(operation, flags)) {
          sent++;
          hold(samples, sample, operation.id(), faults, () -> calls.send(operation, sample));
        }
        for (Sample sample : samples.random(operation, flags, RANDOM_SENT)) {
          sent++;
          hold(samples, sample, operation.id(), faults, () -> calls.send(operation, sample));
        }
        for (Sample sample : samples.beyondBounds(operation, flags)) {
          sent++;
          Runnable check = () -> calls.sendBeyondBounds(operation, sample);
          hold(samples, sample, operation.id(), faults, check);
        }
      }
    }
    REPORT.add(name + " requests", sent, samples.coverage());
    return sent;
  }

  private static int sendsParameters(
      String name, FakeApiServer server, ReflectedClient client, List<String> faults) {
    DocumentSamples samples = DocumentSamples.requests(server.document());
    InputCalls calls = new InputCalls(server, client);
    int sent = 0;
    for (ApiOperation operation : server.document().operations()) {
      if (!operation.parameters().isEmpty()) {
        for (Sample sample : samples.ofParameters(operation, false)) {
          sent++;
          Runnable check = () -> calls.sendParameters(operation, sample);
          hold(samples, sample, operation.id(), faults, check);
        }
        for (Sample sample : samples.ofParameters(operation, true)) {
          sent++;
          Runnable check = () -> calls.sendParametersBeyondBounds(operation, sample);
          hold(samples, sample, operation.id(), faults, check);
        }
      }
    }
    REPORT.add(name + " parameters", sent, samples.coverage());
    return sent;
  }

  private static int sendsForms(
      String name, FakeApiServer server, ReflectedClient client, List<String> faults) {
    DocumentSamples samples = DocumentSamples.requests(server.document());
    InputCalls calls = new InputCalls(server, client);
    int sent = 0;
    for (ApiOperation operation : server.document().operations()) {
      if (operation.requestMediaTypes().contains(FORM)) {
        for (Sample sample : samples.ofForm(operation, FORM, false)) {
          sent++;
          Runnable check = () -> calls.sendForm(operation, sample);
          hold(samples, sample, operation.id(), faults, check);
        }
        for (Sample sample : samples.ofForm(operation, FORM, true)) {
          sent++;
          Runnable check = () -> calls.sendFormBeyondBounds(operation, sample);
          hold(samples, sample, operation.id(), faults, check);
        }
      }
    }
    if (sent > 0) {
      REPORT.add(name + " forms", sent, samples.coverage());
    }
    return sent;
  }

  private static int reads(
      String name, FakeApiServer server, ReflectedClient client, List<String> faults) {
    DocumentSamples samples = DocumentSamples.responses(server.document());
    SampleCalls calls = new SampleCalls(server, client);
    int read = 0;
    for (ApiOperation operation : server.document().operations()) {
      for (Map.Entry<ResponseExample, List<JsonReader<?>>> entry :
          calls.readers(operation).entrySet()) {
        ResponseExample response = entry.getKey();
        String status = response.status();
        List<Sample> all = new ArrayList<>(samples.of(operation, status, response.mediaType()));
        all.addAll(samples.random(operation, status, response.mediaType(), RANDOM_READ));
        for (Sample sample : all) {
          read++;
          hold(
              samples,
              sample,
              operation + " " + response.status(),
              faults,
              () -> SampleCalls.read(entry.getValue(), sample));
        }
      }
    }
    REPORT.add(name + " responses", read, samples.coverage());
    return read;
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
}
