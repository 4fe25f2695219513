package io.github.xaifeign.contract;

import java.nio.charset.StandardCharsets;

/**
 * An example of a body.
 *
 * @param name the name under {@code examples}; {@code example} when the document gives one without
 *     a name, {@code sample} when it gives none and the schema was followed instead
 * @param mediaType the media type it stands under, as the document writes it
 * @param text the body: JSON text for a JSON media type and for the fields of a form, the plain
 *     text otherwise
 * @param declared whether the document gives it; false when it was derived from the schema
 */
public record ApiExample(String name, String mediaType, String text, boolean declared) {
  /**
   * The text as bytes.
   *
   * @return the UTF-8 form of the text
   */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
