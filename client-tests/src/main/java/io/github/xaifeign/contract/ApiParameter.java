package io.github.xaifeign.contract;

/**
 * A parameter that an operation declares.
 *
 * @param name the name on the wire
 * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param required whether a request without it breaks the document
 * @param style how an array or an object is written, by the names of the OpenAPI specification
 * @param explode whether each element or member is written on its own
 * @param example a value as JSON text: the document's, or one that follows the schema
 */
public record ApiParameter(
    String name, String in, boolean required, String style, boolean explode, String example) {}
