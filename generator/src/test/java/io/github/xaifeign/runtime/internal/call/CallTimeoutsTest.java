package io.github.xaifeign.runtime.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
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
    assertThat(timeouts.attempt()).isEqualTo(ONE);
    assertThat(timeouts.total()).isEqualTo(ONE);
    assertThat(timeouts.after(NINE).attempt()).isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void followOptionsOfFeignsOwn() {
    Request.Options options = new Request.Options(1, TimeUnit.SECONDS, 9, TimeUnit.SECONDS, false);
    CallTimeouts timeouts = CallTimeouts.of(client().timeout(TWO).build(), options);
    assertThat(timeouts.attempt()).isEqualTo(NINE);
    assertThat(timeouts.idle()).isEqualTo(NINE);
  }
}
