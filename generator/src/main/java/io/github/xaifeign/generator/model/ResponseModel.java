package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * One form in which a success is read.
 *
 * @param methodName the method that reads it
 * @param accept the media type asked for; empty when there is no content
 * @param type what is read, one event for a stream; empty unless the kind is JSON or a stream
 * @param mayBeAbsent whether a success may come without a value: null, or a status that the
 *     document gives no content
 * @param flag the boolean member of the body that asks for this response; its name in Java is that
 *     on the wire until all types are resolved
 * @param documentation what sets this response apart; empty unless the document says so
 * @param end by what an event stream is known to be complete, when the document says so
 * @param keepAliveTypes types of events of a stream that only keep the connection alive
 * @param provenance where it is known from; empty when from where its operation is
 */
public record ResponseModel(
    String methodName,
    ResponseKind kind,
    String accept,
    Optional<TypeRef> type,
    boolean mayBeAbsent,
    Optional<RequestFlag> flag,
    Documentation documentation,
    Optional<StreamEndModel> end,
    List<String> keepAliveTypes,
    Optional<Provenance> provenance) {

  public ResponseModel {
    keepAliveTypes = List.copyOf(keepAliveTypes);
  }

  /** The same response of a method of another name. */
  public ResponseModel named(String name) {
    return new ResponseModel(
        name,
        kind,
        accept,
        type,
        mayBeAbsent,
        flag,
        documentation,
        end,
        keepAliveTypes,
        provenance);
  }

  /** The same response with other documentation. */
  public ResponseModel documented(Documentation text) {
    return new ResponseModel(
        methodName, kind, accept, type, mayBeAbsent, flag, text, end, keepAliveTypes, provenance);
  }

  /** The same response, asked for by another member. */
  public ResponseModel askedForBy(Optional<RequestFlag> member) {
    return new ResponseModel(
        methodName,
        kind,
        accept,
        type,
        mayBeAbsent,
        member,
        documentation,
        end,
        keepAliveTypes,
        provenance);
  }
}
