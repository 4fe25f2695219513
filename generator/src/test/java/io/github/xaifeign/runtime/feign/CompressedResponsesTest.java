package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.parcels.model.Parcel;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BadRequestException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.ResponseTooLargeException;
import io.github.xaifeign.runtime.StreamException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CompressedResponsesTest {
  private static final String GZIP = "Content-Encoding: gzip";
  private static final CallOptions SMALL =
      CallOptions.builder()
          .limits(
              ResponseLimits.builder()
                  .maxResponseBytes(5_000)
                  .maxErrorBytes(5_000)
                  .maxEventBytes(5_000)
                  .build())
          .build();

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> T ask(int status, String type, byte[] body, Function<ParcelsApi, T> call) {
    try (RawServer server =
            RawServer.start((request, response) -> response.full(status, type, body, GZIP));
        ApiClients clients = Clients.of(server)) {
      return call.apply(clients.create(ParcelsApi.class));
    }
  }

  private static Parcel parcel(byte[] body) {
    return ask(200, "application/json", body, api -> api.getParcel("a"));
  }

  @Test
  void areReadAsIfTheyWereNot() {
    assertThat(parcel(gzip("{\"id\":\"ä\"}"))).isEqualTo(Parcel.builder().id("ä").build());
    ApiResponse<Parcel> response =
        ask(
            200,
            "application/json",
            gzip("{\"id\":\"a\"}"),
            api -> api.getParcelWithResponse("a", CallOptions.DEFAULT));
    assertThat(response.headers()).doesNotContainKeys("content-encoding", "content-length");
  }

  @Test
  void areReadWithoutAThreadToWaitWith() {
    try (RawServer server =
            RawServer.start(
                (request, response) ->
                    response.full(200, "application/json", gzip("{\"id\":\"a\"}"), GZIP));
        ApiClients clients = Clients.of(server)) {
      ParcelsAsyncApi api = clients.createAsync(ParcelsAsyncApi.class);
      assertThat(api.getParcel("a", CallOptions.DEFAULT).join())
          .isEqualTo(Parcel.builder().id("a").build());
    }
  }

  @Test
  void mayBeErrors() {
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(
            () ->
                ask(
                    400,
                    "application/json",
                    gzip("{\"code\":\"c\",\"error\":\"no\"}"),
                    api -> api.getParcel("a")))
        .matches(e -> e.error().message().orElseThrow().equals("no"));
  }

  @Test
  void mayBeEmpty() {
    Function<ParcelsApi, Boolean> delete =
        api -> {
          api.deleteParcels(CallOptions.DEFAULT);
          return true;
        };
    assertThat(ask(200, "application/json", new byte[0], delete)).isTrue();
  }

  private static void breaks(UnaryOperator<byte[]> change) {
    assertThatExceptionOfType(ApiConnectionException.class)
        .isThrownBy(() -> parcel(change.apply(gzip("{\"id\":\"a\"}"))));
  }

  @Test
  void areRefusedWhenTheyAreNotWhole() {
    breaks(whole -> Arrays.copyOf(whole, whole.length - 1)); // the length is part of the trailer
    breaks(whole -> Arrays.copyOf(whole, 5));
    breaks(
        whole -> {
          whole[whole.length - 6] ^= 1; // the checksum
          return whole;
        });
    breaks(whole -> "{\"id\":\"a\"}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void areRefusedWhenMoreComesBehindThem() {
    try (RawServer server =
            RawServer.start(
                (request, response) ->
                    response.events(GZIP).chunk(gzip("data: one\n\n")).chunk("two").endOfChunks());
        ApiClients clients = Clients.of(server)) {
      EventStream<String> words = clients.create(ParcelsApi.class).streamWords(CallOptions.DEFAULT);
      Iterator<String> items = words.iterator();
      assertThat(items.next()).isEqualTo("one");
      assertThatExceptionOfType(StreamException.class).isThrownBy(items::hasNext);
    }
  }

  @Test
  void countByWhatTheyBecome() {
    String large = "{\"id\":\"" + "a".repeat(5_000) + "\"}";
    byte[] body = gzip(large);
    assertThat(body).hasSizeLessThan(100);
    assertThatExceptionOfType(ResponseTooLargeException.class)
        .isThrownBy(() -> ask(200, "application/json", body, api -> api.getParcel("a", SMALL)));
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(() -> ask(400, "application/json", body, api -> api.getParcel("a", SMALL)))
        .matches(e -> e.rawBody().length() == 5_000);
    assertThatExceptionOfType(ResponseTooLargeException.class)
        .isThrownBy(
            () ->
                ask(
                    200,
                    "text/event-stream",
                    gzip("data: " + large + "\n\n"),
                    api -> List.copyOf(api.streamWords(SMALL).stream().toList())));
  }

  @Test
  void countByWhatTheyBecomeWithoutAThreadToWaitWith() {
    try (RawServer server =
            RawServer.start(
                (request, response) ->
                    response.full(200, "application/json", gzip("[" + " ".repeat(5_000)), GZIP));
        ApiClients clients = Clients.of(server)) {
      ParcelsAsyncApi api = clients.createAsync(ParcelsAsyncApi.class);
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(() -> api.getParcel("a", SMALL).join())
          .withCauseInstanceOf(ResponseTooLargeException.class);
    }
  }
}
