package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.Batch;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.FileObject;
import io.github.xaifeign.client.model.Skill;
import io.github.xaifeign.client.model.VideoResponse;
import io.github.xaifeign.client.model.VideoStatus;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.client.runtime.Polling;
import io.github.xaifeign.client.runtime.PollingTimeoutException;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.SpecDocuments;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Methods that make several calls: all pages of a list, and a result that is waited for. */
class FollowUpsTest {
  /** Ends only what would never end. */
  private static final CallOptions FAST = polling(Duration.ofMinutes(10));

  private FakeApiServer server;
  private XaiClient xai;

  @BeforeEach
  void start() {
    server = FakeApiServer.start(SpecDocuments.inference());
    xai = TestClient.of(server);
  }

  @AfterEach
  void stop() {
    xai.close();
    server.close();
  }

  private static CallOptions polling(Duration timeout) {
    return CallOptions.polling(
        Polling.builder().interval(Duration.ofMillis(1)).timeout(timeout).build());
  }

  private List<String> queries() {
    return server.requests().stream().map(it -> it.rawQuery().orElse("")).toList();
  }

  private static String file(String id) {
    return "{\"id\":\""
        + id
        + "\",\"object\":\"file\",\"bytes\":1,\"created_at\":1,\"filename\":\"a\"}";
  }

  @Test
  void goThroughPagesUntilOneIsShort() {
    server
        .next("listFiles")
        .body("{\"data\":[" + file("f1") + "," + file("f2") + "],\"pagination_token\":\"p/2\"}");
    server.next("listFiles").body("{\"data\":[" + file("f3") + "],\"pagination_token\":\"p/3\"}");
    assertThat(xai.files().listFilesAll(it -> it.limit(2)))
        .extracting(FileObject::id)
        .containsExactly("f1", "f2", "f3");
    assertThat(queries()).containsExactly("limit=2", "limit=2&pagination_token=p%2F2");
  }

  @Test
  void goThroughPagesUntilThereAreNoMore() {
    String skill =
        "{\"id\":\"%s\",\"object\":\"skill\",\"name\":\"n\",\"description\":\"d\",\"created_at\":1}";
    String page = "{\"object\":\"list\",\"data\":[%s],\"last_id\":\"%s\",\"has_more\":%s}";
    server.next("listSkills").body(page.formatted(skill.formatted("s1"), "s1", true));
    server.next("listSkills").body(page.formatted(skill.formatted("s2"), "s2", false));
    assertThat(xai.skills().listSkillsAll()).extracting(Skill::id).containsExactly("s1", "s2");
    assertThat(queries()).containsExactly("", "after=s1");
  }

  @Test
  void goThroughPagesUntilThereIsNoToken() {
    String page = "{\"batches\":[],\"pagination_token\":%s}";
    server.next("listBatches").body(page.formatted("\"t\""));
    server.next("listBatches").body(page.formatted("null"));
    assertThat(xai.batches().listBatchesAll()).isEmpty();
    assertThat(queries()).containsExactly("", "pagination_token=t");
  }

  @Test
  void goThroughPagesWithoutAThread() {
    String page = "{\"batches\":[],\"pagination_token\":%s}";
    server.next("listBatches").body(page.formatted("\"t\""));
    server.next("listBatches").body(page.formatted("null"));
    assertThat(xai.async().batches().listBatchesAll(it -> it.limit(7)).toList().join()).isEmpty();
    assertThat(queries()).containsExactly("limit=7", "limit=7&pagination_token=t");
  }

  @Test
  void waitForAVideo() {
    server.next("getVideo").status(202);
    server.next("getVideo").body("{\"status\":\"pending\",\"progress\":40}");
    server.next("getVideo").example("failed");
    VideoResponse video = xai.videos().withOptions(FAST).awaitVideo("r-1");
    assertThat(video.status()).isEqualTo(VideoStatus.FAILED);
    assertThat(server.requests())
        .hasSize(3)
        .extracting(RecordedExchange::rawPath)
        .containsOnly("/v1/videos/r-1");
  }

  @Test
  void waitForACompletionWithoutAThread() {
    server.next("getDeferredChatCompletion").status(202);
    ChatResponse answer =
        xai.async().chat().withOptions(FAST).awaitDeferredChatCompletion("r-1").join();
    assertThat(answer.choices()).isNotEmpty();
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void waitForABatch() {
    Batch batch = xai.batches().withOptions(FAST).awaitBatch("b-1");
    assertThat(batch.state().numPending()).hasValue(0L);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void giveUpInTime() {
    CallOptions hasty = polling(Duration.ofMillis(500));
    for (int i = 0; i < 2000; i++) {
      server.next("getVideo").status(202);
    }
    assertThatThrownBy(() -> xai.videos().withOptions(hasty).awaitVideo("r-1"))
        .isInstanceOf(PollingTimeoutException.class)
        .hasMessageStartingWith("getVideo: no result within 0.5 s");
  }
}
