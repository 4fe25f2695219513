package io.github.xaifeign.contract;

/**
 * One way in which a request breaks the document.
 *
 * @param check the rule that was broken, as a short word such as {@code query} or the validator's
 *     own key such as {@code body.schema.required}
 * @param where the place in the request: {@code path}, {@code query}, {@code header Name}, {@code
 *     body}, or {@code body} with a JSON pointer
 * @param message what was found, as a sentence; never the value of a credential
 */
public record Violation(String check, String where, String message) {
  @Override
  public String toString() {
    return where + ": " + message + " [" + check + "]";
  }
}
