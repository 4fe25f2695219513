package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.FakeApiServer;
import java.util.List;
import java.util.stream.Stream;

/** Calls of the inference API. */
class InferenceCallsTest extends LiteralCalls<XaiClient> {
  InferenceCallsTest() {
    super(
        "openapi/xai.yaml",
        Stream.of(
                ConversationCalls.all(),
                LookupCalls.pictures(),
                LookupCalls.files(),
                LookupCalls.lookups(),
                MediaCalls.videos(),
                MediaCalls.deferred(),
                MediaCalls.texts(),
                FileCalls.addresses(),
                FileCalls.gateway(),
                FileCalls.superseded(),
                BatchCalls.all(),
                VoiceCalls.skills(),
                VoiceCalls.speech(),
                VoiceCalls.voices())
            .flatMap(List::stream)
            .toList());
  }

  @Override
  XaiClient client(FakeApiServer server) {
    return TestClient.of(server);
  }
}
