package io.github.xaifeign.generator.emit.api;

import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ParametersModel;
import io.github.xaifeign.generator.model.RequestFlag;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to call an operation, for which there are several overloads.
 *
 * @param response what comes back
 * @param body what is sent
 */
record CallVariant(OperationModel operation, ResponseModel response, Optional<BodyModel> body) {

  /** Every way to call an operation, in the order in which their methods stand. */
  static List<CallVariant> all(OperationModel operation) {
    List<CallVariant> all = new ArrayList<>();
    for (ResponseModel response : operation.responses()) {
      CallVariant main = main(operation, response);
      boolean bodyRequired = operation.body().map(BodyModel::required).orElse(true);
      all.add(main);
      if (!bodyRequired) {
        all.add(main.withoutBody());
      }
    }
    return all;
  }

  /** The way to call an operation that the others differ from. */
  static CallVariant main(OperationModel operation, ResponseModel response) {
    return new CallVariant(operation, response, operation.body());
  }

  private CallVariant withoutBody() {
    return new CallVariant(operation, response, Optional.empty());
  }

  /** The variant that this one differs from. */
  CallVariant main() {
    return main(operation, response);
  }

  String methodName() {
    return response.methodName();
  }

  Optional<ParametersModel> parameters() {
    return operation.parameters();
  }

  /** Whether the call can go without the class of parameters. */
  boolean parametersOptional() {
    return parameters().map(ParametersModel::allOptional).orElse(true);
  }

  /** The member of the body that asks for this kind of response. */
  Optional<RequestFlag> flag() {
    return body.isPresent() ? response.flag() : Optional.empty();
  }

  /**
   * The methods that other responses have, by the member of the body that asks for them. A body
   * that does so is not for this call: what came back could not be read.
   */
  Map<RequestFlag, String> otherMethodsByFlag() {
    Map<RequestFlag, String> methods = new LinkedHashMap<>();
    if (body.isPresent()) {
      for (ResponseModel other : operation.responses()) {
        other.flag().ifPresent(flag -> methods.put(flag, other.methodName()));
      }
      response.flag().ifPresent(methods::remove);
    }
    return methods;
  }

  /**
   * Whether an empty object will do for the body, because the document names no member of it. A
   * body that is optional is left out instead.
   */
  boolean bodyMayBeEmpty() {
    return body.filter(BodyModel::required)
        .map(BodyModel::type)
        .filter(type -> type.equals(new TypeRef.MapOf(new TypeRef.AnyJson())))
        .isPresent();
  }

  /** The body, when it has a builder. */
  Optional<TypeRef.Model> bodyWithBuilder() {
    return body.map(BodyModel::type)
        .filter(TypeRef.Model.class::isInstance)
        .map(TypeRef.Model.class::cast)
        .filter(model -> model.kind() == TypeRef.Kind.OBJECT);
  }

  /** Whether this is the call without body of an operation that may have one. */
  boolean bodyLeftOut() {
    return body.isEmpty() && operation.body().isPresent();
  }

  /** What goes over the wire, there and back. */
  Stream<TypeRef> types() {
    return Stream.concat(body.map(BodyModel::type).stream(), response.type().stream());
  }

  /** Whether the response has no content. */
  boolean isEmpty() {
    return response.kind() == ResponseKind.NONE;
  }
}
