package io.github.xaifeign.generator.emit.api;

import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits the methods of an operation: for each shape of its reply, with and without details. */
final class OperationEmitter {
  private final CallFragments code;
  private final EmitContext context;

  OperationEmitter(EmitContext context, CallMode mode) {
    this.code = new CallFragments(context, mode);
    this.context = context;
  }

  List<MethodSpec> emit(OperationModel operation) {
    List<MethodSpec> methods = new ArrayList<>();
    for (ResponseModel reply : operation.responses()) {
      for (Optional<BodyModel> body : bodies(operation)) {
        CallVariant call = new CallVariant(operation, reply, body, false);
        methods.addAll(new OverloadEmitter(code, call).emit());
        if (hasDetails(reply)) {
          methods.addAll(new OverloadEmitter(code, call.withResponse()).emit());
        }
      }
    }
    methods.addAll(new FollowUpEmitter(code, context, operation).emit());
    return methods;
  }

  /** What can be sent: the body, or none where it may be left out. */
  private static List<Optional<BodyModel>> bodies(OperationModel operation) {
    return operation.body().filter(body -> !body.required()).isPresent()
        ? List.of(operation.body(), Optional.empty())
        : List.of(operation.body());
  }

  /** Whether status and headers need a method of their own; streams and downloads carry them. */
  private static boolean hasDetails(ResponseModel reply) {
    return reply.kind() != ResponseKind.EVENT_STREAM && reply.kind() != ResponseKind.BINARY;
  }
}
