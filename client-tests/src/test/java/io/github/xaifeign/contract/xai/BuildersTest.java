package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.FakeApiServer;
import java.util.List;
import java.util.stream.Stream;

/** Calls of the inference API. */
class BuildersTest extends Builders<XaiClient> {
  BuildersTest() {
    super(
        "openapi/xai.yaml",
        Stream.of(
                WrittenConversations.all(),
                WrittenLookups.pictures(),
                WrittenLookups.files(),
                WrittenLookups.lookups(),
                WrittenMedia.videos(),
                WrittenMedia.deferred(),
                WrittenMedia.texts(),
                WrittenFiles.addresses(),
                WrittenFiles.gateway(),
                WrittenFiles.superseded(),
                WrittenBatches.all(),
                WrittenVoice.skills(),
                WrittenVoice.speech(),
                WrittenVoice.voices())
            .flatMap(List::stream)
            .toList());
  }

  @Override
  XaiClient client(FakeApiServer server) {
    return Clients.of(server);
  }
}
