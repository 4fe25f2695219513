package io.github.xaifeign.runtime.feign;

/**
 * A request body that is a form: {@code multipart/form-data} or {@code
 * application/x-www-form-urlencoded}, as the operation's {@code Content-Type} says.
 */
public interface FormBody {
  /**
   * Hands over the parts in the order of the schema.
   *
   * @param parts takes them
   */
  void writeParts(FormParts parts);
}
