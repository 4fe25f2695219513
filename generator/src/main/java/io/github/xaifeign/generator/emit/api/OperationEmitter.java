package io.github.xaifeign.generator.emit.api;

import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.model.OperationModel;
import java.util.ArrayList;
import java.util.List;

/** Emits the methods of an operation: for each kind of its response, and what is made of them. */
final class OperationEmitter {
  private final OverloadEmitter overloads;
  private final PaginationEmitter pagination;
  private final PollingEmitter polling;

  OperationEmitter(EmitContext context, CallMode mode) {
    CallFragments fragments = new CallFragments(context, mode);
    CallJavadocs javadocs = new CallJavadocs(fragments, context.runtime());
    this.overloads = new OverloadEmitter(context, fragments);
    this.pagination = new PaginationEmitter(context, fragments, javadocs);
    this.polling = new PollingEmitter(context, fragments, javadocs);
  }

  List<MethodSpec> emit(OperationModel operation) {
    List<MethodSpec> methods = new ArrayList<>();
    CallVariant.all(operation).forEach(call -> methods.addAll(overloads.emit(call)));
    CallVariant call = CallVariant.main(operation, operation.responses().get(0));
    operation
        .derived()
        .pagination()
        .map(model -> pagination.emit(call, model))
        .ifPresent(methods::addAll);
    operation.derived().polling().map(model -> polling.emit(call, model)).ifPresent(methods::add);
    return methods;
  }
}
