package io.github.xaifeign.runtime.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import io.github.xaifeign.runtime.ApiTimeoutException.Limit;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.TimeLimitException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallTimeoutsTest {
  private static final Duration ONE = Duration.ofSeconds(1);
  private static final Duration TWO = Duration.ofSeconds(2);
  private static final Duration NINE = Duration.ofSeconds(9);

  private static ClientSettings.Builder client() {
    return ClientSettings.builder().baseUrl("https://parcels.example");
  }

  @Test
  void keepTheIdleTimeoutOfTheClientBesideTheTimeoutOfACall() {
    ClientSettings client = client().timeout(TWO).idleTimeout(ONE).build();
    CallTimeouts timeouts = CallTimeouts.of(client, CallOptions.timeout(NINE));
    assertThat(timeouts.attempt()).isEqualTo(NINE);
    assertThat(timeouts.idle()).isEqualTo(ONE);
  }

  @Test
  void takeTheTimeoutOfTheCallForItsSilenceUnlessSomeoneSetsThat() {
    ClientSettings client = client().timeout(TWO).build();
    assertThat(CallTimeouts.of(client, CallOptions.DEFAULT).idle()).isEqualTo(TWO);
    assertThat(CallTimeouts.of(client, CallOptions.timeout(NINE)).idle()).isEqualTo(NINE);
    CallOptions own = CallOptions.builder().timeout(NINE).idleTimeout(ONE).build();
    assertThat(CallTimeouts.of(client, own).idle()).isEqualTo(ONE);
  }

  @Test
  void leaveForAnAttemptWhatIsLeftOfTheWhole() {
    ClientSettings client = client().timeout(NINE).totalTimeout(TWO).build();
    CallTimeouts timeouts = CallTimeouts.of(client, CallOptions.DEFAULT).after(ONE);
    assertThat(timeouts.attemptLeft()).isEqualTo(ONE);
    assertThat(timeouts.totalLeft()).isEqualTo(ONE);
    assertThat(timeouts.after(NINE).attemptLeft()).isEqualTo(Duration.ofNanos(1));
  }

  private static void exceeds(TimeLimitException e, Limit limit, Duration duration) {
    assertThat(e.limit()).isEqualTo(limit);
    assertThat(e.duration()).isEqualTo(duration);
    assertThat(e).hasMessageContaining("within " + duration.toSeconds() + " s");
  }

  @Test
  void sayWhichLimitEndedAnAttempt() {
    CallTimeouts timeouts =
        CallTimeouts.of(client().timeout(TWO).totalTimeout(NINE).build(), CallOptions.DEFAULT);
    exceeds(timeouts.attemptExceeded(null), Limit.RESPONSE, TWO);
    exceeds(timeouts.after(Duration.ofSeconds(8)).attemptExceeded(null), Limit.TOTAL, NINE);
    exceeds(timeouts.totalExceeded(null), Limit.TOTAL, NINE);
    exceeds(timeouts.idleExceeded(), Limit.IDLE, TWO);
  }

  @Test
  void sayThatItWasTheConnectionUnlessTheAttemptHadLessTime() {
    HttpConnectTimeoutException late = new HttpConnectTimeoutException("late");
    ClientSettings client = client().timeout(TWO).connectTimeout(ONE).build();
    CallTimeouts timeouts = CallTimeouts.of(client, CallOptions.DEFAULT);
    exceeds(timeouts.attemptExceeded(late), Limit.CONNECT, ONE);
    exceeds(timeouts.attemptExceeded(new HttpTimeoutException("late")), Limit.RESPONSE, TWO);
    CallOptions hasty = CallOptions.builder().timeout(TWO).connectTimeout(NINE).build();
    exceeds(CallTimeouts.of(client, hasty).attemptExceeded(late), Limit.RESPONSE, TWO);
  }

  @Test
  void takeTheConnectTimeoutOfAnHttpClientThatWasGiven() {
    HttpClient given = HttpClient.newBuilder().connectTimeout(NINE).build();
    assertThat(client().httpClient(given).build().connectTimeout()).isEqualTo(NINE);
    HttpClient patient = HttpClient.newHttpClient();
    assertThat(client().httpClient(patient).build().connectTimeout()).isZero();
  }

  @Test
  void followOptionsOfFeignsOwn() {
    Request.Options options = new Request.Options(1, TimeUnit.SECONDS, 9, TimeUnit.SECONDS, false);
    CallTimeouts timeouts = CallTimeouts.of(client().timeout(TWO).build(), options);
    assertThat(timeouts.attempt()).isEqualTo(NINE);
    assertThat(timeouts.idle()).isEqualTo(NINE);
  }
}
