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
import java.util.function.Consumer;
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
    answers(name, server, client, faults);
    assertThat(faults).as("%d sent and %d read", sent, read).isEmpty();
  }

  private static int sends(
      String name, FakeApiServer server, ReflectedClient client, List<String> faults) {
    DocumentSamples samples = DocumentSamples.requests(server.document());
    SampleCalls calls = new SampleCalls(server, client);
    int sent = 0;
    for (ApiOperation it : server.document().operations()) {
      if (it.requestMediaTypes().contains(JSON)) {
        Set<String> flags = SampleCalls.flags(it);
        List<Sample> allowed = new ArrayList<>(samples.of(it, flags));
        allowed.addAll(samples.random(it, flags, RANDOM_SENT));
        sent += hold(samples, allowed, it.id(), faults, sample -> calls.send(it, sample));
        List<Sample> beyond = samples.beyondBounds(it, flags);
        sent +=
            hold(samples, beyond, it.id(), faults, sample -> calls.sendBeyondBounds(it, sample));
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
    for (ApiOperation it : server.document().operations()) {
      if (!it.parameters().isEmpty()) {
        List<Sample> allowed = samples.ofParameters(it, false);
        sent += hold(samples, allowed, it.id(), faults, sample -> calls.sendParameters(it, sample));
        List<Sample> beyond = samples.ofParameters(it, true);
        sent +=
            hold(
                samples,
                beyond,
                it.id(),
                faults,
                sample -> calls.sendParametersBeyondBounds(it, sample));
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
    for (ApiOperation it : server.document().operations()) {
      if (it.requestMediaTypes().contains(FORM)) {
        List<Sample> allowed = samples.ofForm(it, FORM, false);
        sent += hold(samples, allowed, it.id(), faults, sample -> calls.sendForm(it, sample));
        List<Sample> beyond = samples.ofForm(it, FORM, true);
        sent +=
            hold(
                samples, beyond, it.id(), faults, sample -> calls.sendFormBeyondBounds(it, sample));
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
        String status = entry.getKey().status();
        String type = entry.getKey().mediaType();
        List<Sample> all = new ArrayList<>(samples.of(operation, status, type));
        all.addAll(samples.random(operation, status, type, RANDOM_READ));
        String what = operation + " " + status;
        read +=
            hold(samples, all, what, faults, sample -> SampleCalls.read(entry.getValue(), sample));
      }
    }
    REPORT.add(name + " responses", read, samples.coverage());
    return read;
  }

  private static void answers(
      String name, FakeApiServer server, ReflectedClient client, List<String> faults) {
    AnswerCalls calls = new AnswerCalls(server, client);
    for (ApiOperation operation : server.document().operations()) {
      try {
        calls.answer(operation);
      } catch (RuntimeException | AssertionError e) {
        faults.add(operation + "\n  " + e);
      }
    }
    REPORT.add(name + " answers", calls.calls(), calls.coverage());
  }

  /** Tries each of some samples, and returns how many there are. */
  private static int hold(
      DocumentSamples samples,
      List<Sample> tried,
      String what,
      List<String> faults,
      Consumer<Sample> check) {
    for (Sample sample : tried) {
      try {
        check.accept(sample);
        samples.held(sample);
      } catch (RuntimeException | AssertionError e) {
        faults.add(what + " " + sample + "\n  " + e);
      }
    }
    return tried.size();
  }
}
