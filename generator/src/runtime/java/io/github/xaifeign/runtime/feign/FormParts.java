package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.json.JsonWritable;

/** Takes the parts of a {@link FormBody}. Files are sent after all other parts. */
public interface FormParts {
  /**
   * Adds a text.
   *
   * @param name name of the part
   * @param value its text
   */
  void text(String name, String value);

  /**
   * Adds JSON.
   *
   * @param name name of the part
   * @param value what to write as JSON
   */
  void json(String name, JsonWritable value);

  /**
   * Adds a file.
   *
   * @param name name of the part
   * @param file its content
   * @throws IllegalArgumentException if the form is not multipart
   */
  void file(String name, FileContent file);
}
