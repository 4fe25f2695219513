package io.github.xaifeign.generator.read;

import com.fasterxml.jackson.core.StreamReadConstraints;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.Objects;

/**
 * What swagger-parser is kept from while it reads a document. It reads before a generator has any
 * say, and no extension of it can stand before its own parser, so the limits are its global ones.
 */
public final class ParserLimits {
  /** The system property that lets references be followed over the network. */
  static final String REMOTE_REFERENCES = "feign-javapoet.remoteReferences";

  /**
   * How much memory a parser needs for each character of a document, at its peak. With less it
   * would end in an {@link OutOfMemoryError}, minutes later.
   */
  private static final int BYTES_PER_CHARACTER = 24;

  /**
   * How often one part of a YAML document may be referred to by aliases, and by aliases of these.
   */
  private static final long MAX_VISITS = 10_000;

  private ParserLimits() {}

  /**
   * Sets the limits. A YAML document with aliases of aliases would else take minutes and all
   * memory, as would one that is too large, and a reference to a host would be followed. May be
   * called any number of times.
   */
  public static synchronized void set() {
    long characters = Runtime.getRuntime().maxMemory() / BYTES_PER_CHARACTER;
    DeserializationUtils.Options yaml = DeserializationUtils.getOptions();
    yaml.setMaxYamlReferences(MAX_VISITS);
    yaml.setMaxYamlCodePoints((int) Math.min(characters, Integer.MAX_VALUE));
    StreamReadConstraints.overrideDefaultStreamReadConstraints(
        StreamReadConstraints.builder().maxDocumentLength(characters).build());
    ProxySelector present = ProxySelector.getDefault();
    if (!(present instanceof ReferenceGuard)) {
      ProxySelector.setDefault(
          new ReferenceGuard(Objects.requireNonNullElse(present, HttpClient.Builder.NO_PROXY)));
    }
  }

  /** Whether references may be followed over the network. */
  static boolean allowRemoteReferences() {
    return Boolean.getBoolean(REMOTE_REFERENCES);
  }
}
