package io.github.xaifeign.runtime.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.feign.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random schedules against a model of the rules, in virtual time. */
class RetryScheduleTest {
  private static final int SCHEDULES = 100_000;
  private static final int[] STATUSES = {
    200, 400, 404, 408, 409, 422, 429, 429, 500, 503, 503, 529
  };
  private static final long MILLION = 1_000_000;

  /**
   * What an attempt came to.
   *
   * @param status 0 for a failure of the connection
   * @param reached whether the request had reached the server when the connection failed
   * @param asked milliseconds that the server asks to wait; -1 for none
   * @param should the value of x-should-retry; empty for none
   */
  private record Outcome(int status, boolean reached, long asked, String should, long took) {
    static Outcome random(Random random) {
      int status = random.nextInt(4) == 0 ? 0 : STATUSES[random.nextInt(STATUSES.length)];
      long asked = random.nextInt(3) == 0 ? random.nextInt(9) * 1000L : -1;
      String should = random.nextInt(9) == 0 ? "true" : random.nextInt(9) == 0 ? "false" : "";
      return new Outcome(status, random.nextBoolean(), asked, should, random.nextInt(3000));
    }

    ResponseHead head(Random form) {
      Map<String, Collection<String>> headers = new HashMap<>();
      if (asked >= 0) {
        boolean millis = form.nextBoolean();
        headers.put(
            millis ? "Retry-After-Ms" : "Retry-After", List.of("" + asked / (millis ? 1 : 1000)));
      }
      if (!should.isEmpty()) {
        headers.put("X-Should-Retry", List.of(should));
      }
      return ResponseHead.of("getParcel", status, headers);
    }
  }

  /** The rules once more, in milliseconds and without objects. */
  private static final class Model {
    private final int max;
    private final long base;
    private final long cap;
    private final long longest;
    private final long total;
    private final boolean safe;
    private final Random chance;
    private final long[] credit;
    private double now;
    private int sent;

    Model(
        int max,
        long base,
        long cap,
        long longest,
        long total,
        boolean safe,
        long[] credit,
        long seed) {
      this.max = max;
      this.base = base;
      this.cap = cap;
      this.longest = longest;
      this.total = total;
      this.safe = safe;
      this.credit = credit;
      this.chance = new Random(seed);
    }

    /** The wait in milliseconds; -1 for none. */
    double after(Outcome outcome) {
      sent++;
      now += outcome.took();
      int s = outcome.status();
      if (s >= 200 && s < 300) {
        credit[0] = Math.min(credit[1], credit[0] + 1);
        return -1;
      }
      long asked = -1;
      if (s == 0) {
        if (outcome.reached() && !safe) {
          return -1;
        }
      } else {
        asked = outcome.asked();
        boolean yes = outcome.should().equals("true");
        boolean passing = s == 408 || s == 409 || s == 429 || s >= 500;
        boolean told = yes || (s == 429 || s == 503) && asked >= 0;
        if (outcome.should().equals("false") || !yes && !passing || !safe && !told) {
          return -1;
        }
      }
      if (asked > longest || sent > max) {
        return -1;
      }
      double wait =
          asked > 0 ? asked : Math.min(cap, base * Math.pow(2, sent - 1)) * chance.nextDouble();
      if (now + wait > total || credit[0] < 10) {
        return -1;
      }
      credit[0] -= 10;
      now += wait;
      return wait;
    }
  }

  @Test
  void agreesWithTheModel() {
    Random random = new Random(20261121);
    int retried = 0;
    long[] credit = null;
    RetryBudget budget = null;
    for (int i = 0; i < SCHEDULES; i++) {
      if (i % 100 == 0) {
        int retries = random.nextInt(60);
        budget = new RetryBudget(retries);
        credit = new long[] {retries * 10L, retries * 10L};
      }
      int max = random.nextInt(5);
      long base = 1 + random.nextInt(2000);
      long cap = 1 + random.nextInt(9000);
      long longest = 1 + random.nextInt(9000);
      long total = 1 + random.nextInt(40_000);
      boolean idempotent = random.nextBoolean();
      boolean risk = random.nextInt(5) == 0;
      RetryPolicy policy =
          RetryPolicy.builder()
              .maxRetries(max)
              .baseDelay(Duration.ofMillis(base))
              .maxDelay(Duration.ofMillis(cap))
              .maxRetryAfter(Duration.ofMillis(longest))
              .totalTime(Duration.ofMillis(total))
              .repeatUnsafe(risk)
              .build();
      VirtualClock clock = new VirtualClock(i);
      Model model = new Model(max, base, cap, longest, total, idempotent || risk, credit, i);
      retried +=
          agrees(
              new RetrySchedule(policy, budget, clock, idempotent, Duration.ZERO),
              clock,
              model,
              random);
    }
    System.out.println(
        "proof: retries: "
            + SCHEDULES
            + " schedules as the model has them, "
            + retried
            + " retries");
    assertThat(retried).isGreaterThan(SCHEDULES / 4);
  }

  private static int agrees(
      RetrySchedule schedule, VirtualClock clock, Model model, Random random) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int retries = 0; ; retries++) {
      Outcome outcome = Outcome.random(random);
      outcomes.add(outcome);
      schedule.begin();
      clock.pass(Duration.ofMillis(outcome.took()));
      @Nullable Duration wait =
          outcome.status() == 0
              ? schedule.afterFailure(outcome.reached())
              : schedule.afterResponse(outcome.head(random));
      double expected = model.after(outcome);
      if (expected < 0 || wait == null) {
        assertThat(wait == null && expected < 0).as("%s: %s", outcomes, wait).isTrue();
        assertThat(schedule.attempts()).isEqualTo(outcomes.size());
        return retries;
      }
      assertThat((double) wait.toNanos()).isBetween(expected * MILLION - 2, expected * MILLION + 2);
      clock.pass(wait);
    }
  }

  @Test
  void readsWhatTheServerAsks() {
    assertThat(asked("Retry-After", "7")).isEqualTo(Duration.ofSeconds(7));
    assertThat(asked("Retry-After", "1.5")).isEqualTo(Duration.ofMillis(1500));
    assertThat(asked("retry-after-ms", "250")).isEqualTo(Duration.ofMillis(250));
    assertThat(asked("Retry-After", "-3")).isEqualTo(Duration.ZERO);
    assertThat(asked("Retry-After", "soon")).isNull();
    assertThat(asked("Retry-After", "1e9")).isNull();
    assertThat(asked("Retry-After", "9".repeat(400))).isNull();
    assertThat(asked("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")).isEqualTo(Duration.ZERO);
    assertThat(asked("Retry-After", "Fri, 15 Jan 2027 08:00:30 GMT"))
        .isEqualTo(Duration.ofSeconds(30));
  }

  /** At 2027-01-15T08:00:00Z. */
  private static @Nullable Duration asked(String name, String value) {
    return ResponseHead.of("getParcel", 429, Map.of(name, List.of(value)))
        .retryAfter(1_800_000_000_000L)
        .orElse(null);
  }
}
