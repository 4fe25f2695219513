package io.github.xaifeign.contract.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Base64;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The key that all tests use, and what looks for it, as it is and in two encodings. */
public final class KeyCanary {
  private static final String SEEN = "xai/CANARY";

  /** The key. */
  public static final String KEY = SEEN + "-77d0";

  /** The key as it stands in a URL. */
  public static final String IN_URL = KEY.replace("/", "%2F");

  private static final Pattern ENCODED =
      Pattern.compile(
          String.join(
              "|", SEEN, "(?i:" + SEEN.replace("/", "%2F") + ")", base64(0), base64(1), base64(2)));

  private static final AtomicInteger LOOKS = new AtomicInteger();
  private static final Collection<String> HITS = new ConcurrentLinkedQueue<>();

  private KeyCanary() {}

  /** In Base64 a text has three forms, by where it stands; its last byte may not be whole. */
  private static String base64(int before) {
    String padded = "x".repeat(before) + SEEN;
    String encoded = Base64.getEncoder().withoutPadding().encodeToString(padded.getBytes(UTF_8));
    return Pattern.quote(encoded.substring(before == 0 ? 0 : before + 1, encoded.length() - 1));
  }

  /** Looks for the key in a text. */
  public static void look(String text) {
    LOOKS.incrementAndGet();
    if (ENCODED.matcher(text).find()) {
      HITS.add(text);
    }
  }

  /** Looks for the key in all that an exception prints, and gives it back. */
  public static <T extends Throwable> T look(T thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    look(text.toString());
    return thrown;
  }

  /** How many texts were looked at. */
  static int looks() {
    return LOOKS.get();
  }

  /** The texts that hold the key. */
  static Collection<String> hits() {
    return HITS;
  }
}
