package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * One operation of the API.
 *
 * @param operationId as the document gives it, or made of method and path
 * @param httpMethod upper case
 * @param path the template with the names of {@code pathParameters} in braces
 * @param provenance where the operation is known from, when the document says so
 * @param parameters query, header and cookie parameters, gathered in one class; empty when there
 *     are none
 * @param body what is sent
 * @param replies the shapes of a success, each a method of its own; never empty
 * @param followUps what there is beyond single calls
 */
public record OperationModel(
    String operationId,
    String httpMethod,
    String path,
    Documentation documentation,
    Optional<Provenance> provenance,
    List<PathParameter> pathParameters,
    Optional<ParametersModel> parameters,
    Optional<BodyModel> body,
    List<ReplyModel> replies,
    FollowUps followUps) {

  public OperationModel {
    pathParameters = List.copyOf(pathParameters);
    replies = List.copyOf(replies);
  }

  /** The same operation, answered in other shapes. */
  public OperationModel withReplies(List<ReplyModel> others) {
    return new OperationModel(
        operationId,
        httpMethod,
        path,
        documentation,
        provenance,
        pathParameters,
        parameters,
        body,
        others,
        followUps);
  }

  /** The same operation, with methods beyond single calls. */
  public OperationModel followedUp(FollowUps others) {
    return new OperationModel(
        operationId,
        httpMethod,
        path,
        documentation,
        provenance,
        pathParameters,
        parameters,
        body,
        replies,
        others);
  }

  /**
   * Where an operation is known from.
   *
   * @param evidence how well, in the document's own word ({@code x-evidence})
   * @param source where from, in a sentence ({@code x-evidence-source})
   */
  public record Provenance(String evidence, Optional<String> source) {}

  /**
   * A parameter in the path.
   *
   * @param templateName its name between the braces of {@code path}
   * @param javaName the method parameter
   */
  public record PathParameter(
      String templateName, String javaName, TypeRef type, Documentation documentation) {}

  /**
   * The parameters outside the path.
   *
   * @param className the class that gathers them, {@code ListFilesParams}, in the api package
   */
  public record ParametersModel(String className, List<Parameter> parameters) {
    public ParametersModel {
      parameters = List.copyOf(parameters);
    }

    /** Whether a call can go without any of them. */
    public boolean allOptional() {
      return parameters.stream().noneMatch(parameter -> parameter.member().required());
    }

    /** Whether any parameter travels in the query. */
    public boolean hasQuery() {
      return parameters.stream().anyMatch(parameter -> parameter.place() == Place.QUERY);
    }

    /** Whether any parameter travels in a header, cookies among them. */
    public boolean hasHeaders() {
      return parameters.stream().anyMatch(parameter -> parameter.place() != Place.QUERY);
    }
  }

  /** One parameter outside the path. */
  public record Parameter(MemberModel member, Place place, Style style) {}

  /** Where a parameter travels. */
  public enum Place {
    QUERY,
    HEADER,
    COOKIE
  }

  /** How a list or object is written (OpenAPI 3.0.3, Parameter Object, Style Values). */
  public enum Style {
    /** One value. */
    SIMPLE,
    /** {@code form} with {@code explode}: the name repeated. */
    REPEATED,
    COMMA,
    SPACE,
    PIPE,
    /** {@code deepObject}: {@code name[member]=value}. */
    DEEP_OBJECT,
    /** {@code form} with {@code explode}, of an object: each member is a parameter of its own. */
    MEMBERS,
    /** The parameter is described by a JSON media type: the value as JSON text. */
    JSON
  }

  /**
   * A request body.
   *
   * @param mediaType its Content-Type
   */
  public record BodyModel(
      String mediaType, TypeRef type, boolean required, Documentation documentation) {}

  /**
   * One shape of a success.
   *
   * @param methodName the method that answers in this shape
   * @param accept the media type asked for; empty when there is no content
   * @param type what is read, one event for a stream; empty unless the shape is JSON or a stream
   * @param mayBeAbsent whether a success may come without a value: null, or a status that the
   *     document gives no content
   * @param flag the boolean member of the body that asks for this shape: its name on the wire until
   *     all types are resolved, then its Java name
   * @param documentation what sets this shape apart; empty unless the document says so
   * @param end by what an event stream is known to be complete, when the document says so
   */
  public record ReplyModel(
      String methodName,
      Shape shape,
      String accept,
      Optional<TypeRef> type,
      boolean mayBeAbsent,
      Optional<String> flag,
      Documentation documentation,
      Optional<StreamEnd> end) {

    /** The same reply of a method of another name. */
    public ReplyModel named(String name) {
      return new ReplyModel(name, shape, accept, type, mayBeAbsent, flag, documentation, end);
    }

    /** The same reply, asked for by another member. */
    public ReplyModel askedForBy(Optional<String> member) {
      return new ReplyModel(
          methodName, shape, accept, type, mayBeAbsent, member, documentation, end);
    }
  }

  /**
   * The last event of a stream.
   *
   * @param data its data; empty for none that is known
   * @param types its types, one of which it has
   */
  public record StreamEnd(String data, List<String> types) {
    public StreamEnd {
      types = List.copyOf(types);
    }
  }

  /** How a reply is read. */
  public enum Shape {
    JSON,
    EVENT_STREAM,
    BINARY,
    TEXT,
    NONE
  }
}
