package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the API.
 *
 * @param operationId as the document gives it, or made of method and path
 * @param httpMethod upper case
 * @param path the template with the names of {@code pathParameters} in braces
 * @param provenance where the operation is known from, when the document says so
 * @param server where the operation is, when it is not where the document is; absolute or relative
 * @param security which credentials it asks for; empty when it is sent all that are set
 * @param parameters query, header and cookie parameters, gathered in one class; empty when there
 *     are none
 * @param body what is sent
 * @param responses the forms in which a success is read, each a method of its own; never empty
 * @param derived the methods that make more than one call
 */
public record OperationModel(
    String operationId,
    String httpMethod,
    String path,
    Documentation documentation,
    Optional<Provenance> provenance,
    Optional<String> server,
    Optional<SecurityModel> security,
    List<PathParameterModel> pathParameters,
    Optional<ParametersModel> parameters,
    Optional<BodyModel> body,
    List<ResponseModel> responses,
    DerivedMethods derived) {

  public OperationModel {
    pathParameters = List.copyOf(pathParameters);
    responses = List.copyOf(responses);
  }

  /** Whether a body has a meaning in requests of this method (RFC 9110, section 9.3). */
  public boolean isAboutABody() {
    return !Set.of("GET", "HEAD", "DELETE").contains(httpMethod);
  }

  /** The same operation with other responses. */
  public OperationModel withResponses(List<ResponseModel> others) {
    return new OperationModel(
        operationId,
        httpMethod,
        path,
        documentation,
        provenance,
        server,
        security,
        pathParameters,
        parameters,
        body,
        others,
        derived);
  }

  /** The same operation with other derived methods. */
  public OperationModel withDerived(DerivedMethods others) {
    return new OperationModel(
        operationId,
        httpMethod,
        path,
        documentation,
        provenance,
        server,
        security,
        pathParameters,
        parameters,
        body,
        responses,
        others);
  }

  /** Where one of the responses is known from: from elsewhere than the operation, if it says so. */
  public Optional<Provenance> provenance(ResponseModel response) {
    return response.provenance().or(() -> provenance);
  }
}
