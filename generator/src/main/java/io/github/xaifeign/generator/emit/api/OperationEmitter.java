package io.github.xaifeign.generator.emit.api;

import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import java.util.ArrayList;
import java.util.List;

/** Emits the methods of an operation: for each kind of its response, and what is made of them. */
final class OperationEmitter {
  private final CallMode mode;
  private final OverloadEmitter overloads;
  private final PaginationEmitter pagination;
  private final PollingEmitter polling;
  private final AccumulationEmitter accumulation;

  OperationEmitter(EmitContext context, CallMode mode) {
    CallFragments fragments = new CallFragments(context, mode);
    CallJavadocs javadocs = new CallJavadocs(fragments, context.runtime());
    this.mode = mode;
    this.overloads = new OverloadEmitter(context, fragments);
    this.pagination = new PaginationEmitter(context, fragments, javadocs);
    this.polling = new PollingEmitter(context, fragments, javadocs);
    this.accumulation = new AccumulationEmitter(context, fragments, javadocs);
  }

  List<MethodSpec> emit(OperationModel operation) {
    List<MethodSpec> methods = new ArrayList<>();
    for (ResponseModel response : operation.responses()) {
      for (CallVariant call : variants(operation, response)) {
        methods.addAll(overloads.emit(call));
        if (hasDetails(response)) {
          methods.addAll(overloads.emit(call.withDetails()));
        }
      }
    }
    CallVariant call = CallVariant.main(operation, operation.responses().get(0));
    if (mode == CallMode.SYNC) {
      operation
          .derived()
          .pagination()
          .map(model -> pagination.emit(call, model))
          .ifPresent(methods::addAll);
    }
    operation
        .derived()
        .polling()
        .map(model -> polling.emit(call, model))
        .ifPresent(methods::addAll);
    if (mode == CallMode.SYNC) {
      operation
          .derived()
          .accumulation()
          .map(model -> accumulation.emit(call, model))
          .ifPresent(methods::add);
    }
    return methods;
  }

  /** With the body, and without it where it may be left out. */
  private static List<CallVariant> variants(OperationModel operation, ResponseModel response) {
    CallVariant main = CallVariant.main(operation, response);
    return operation.body().map(BodyModel::required).orElse(true)
        ? List.of(main)
        : List.of(main, main.withoutBody());
  }

  /** Whether status and headers need a method of their own; streams and downloads carry them. */
  private static boolean hasDetails(ResponseModel response) {
    return response.kind() != ResponseKind.EVENT_STREAM && response.kind() != ResponseKind.BINARY;
  }
}
