package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.ParameterLocation;
import io.github.xaifeign.generator.model.ParametersModel;
import java.util.List;
import java.util.Map;

/**
 * Emits the class that gathers an operation's query, header and cookie parameters, so that one more
 * of them changes no signature.
 */
public final class ParametersEmitter {
  private final String apiPackage;
  private final RuntimeTypes runtime;
  private final MemberFragments members;
  private final ValueClassFragments valueClasses;
  private final FactoryEmitter factories;
  private final BuilderEmitter builders;

  /** An emitter of one client's parameters. */
  public ParametersEmitter(EmitContext context) {
    this.apiPackage = context.apiPackage();
    this.runtime = context.runtime();
    this.members = new MemberFragments(context);
    this.valueClasses = new ValueClassFragments(context);
    this.factories = new FactoryEmitter(context.types());
    this.builders = new BuilderEmitter(context);
  }

  /**
   * The file of one operation's parameters.
   *
   * @param operationId names the operation in the documentation
   */
  public JavaFile emit(ParametersModel parameters, String operationId) {
    ClassName self = ClassName.get(apiPackage, parameters.className());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                Javadocs.of(
                    "Query, header and cookie parameters of the operation "
                        + Javadocs.code(operationId)
                        + "."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC, FINAL);
    parameters.members().forEach(member -> type.addField(members.field(member)));
    type.addMethod(valueClasses.constructor(parameters, self));
    factories.emit(parameters, self).forEach(type::addMethod);
    parameters.members().forEach(member -> type.addMethod(members.accessor(member)));
    type.addMethod(queryMap(parameters)).addMethod(headerMap(parameters));
    valueClasses.objectMethods(parameters, self).forEach(type::addMethod);
    return EmitContext.file(apiPackage, type.addType(builders.emit(parameters, self)).build());
  }

  private MethodSpec queryMap(ParametersModel parameters) {
    List<CodeBlock> calls =
        parameters.parameters().stream()
            .filter(parameter -> parameter.location() == ParameterLocation.QUERY)
            .map(ParameterStyleFragments::queryCall)
            .toList();
    return map("queryMap", runtime.queryParams(), calls);
  }

  private MethodSpec headerMap(ParametersModel parameters) {
    List<CodeBlock> calls =
        parameters.parameters().stream()
            .filter(parameter -> parameter.location() != ParameterLocation.QUERY)
            .map(ParameterStyleFragments::headerCall)
            .toList();
    return map("headerMap", runtime.headerParams(), calls);
  }

  private static MethodSpec map(String name, ClassName collector, List<CodeBlock> calls) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .returns(ParameterizedTypeName.get(Map.class, String.class, Object.class));
    return calls.isEmpty()
        ? method.addStatement("return $T.of()", Map.class).build()
        : method
            .addStatement(
                "return $T.create()$L\n.toMap()",
                collector,
                calls.stream()
                    .map(call -> CodeBlock.of("\n.$L", call))
                    .collect(CodeBlock.joining("")))
            .build();
  }
}
