package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.ApiClassModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.TagModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Emits the classes of a tag that users call. They are no interfaces, so that a further operation
 * breaks nobody, and not final, so that any mocking library can stand in for them. Deprecated
 * operations move to a superclass: there they are out of the way, and calls of them go on to work.
 */
public final class ApiEmitter {
  private final EmitContext context;
  private final RuntimeTypes runtime;
  private final CallMode mode;
  private final OperationEmitter operations;

  /** An emitter of classes of one mode. */
  public ApiEmitter(EmitContext context, CallMode mode) {
    this.context = context;
    this.runtime = context.runtime();
    this.mode = mode;
    this.operations = new OperationEmitter(context, mode);
  }

  /** The files of a tag's classes. */
  public List<JavaFile> emit(TagModel tag) {
    ClassName feign = context.inApi(mode.feignName(tag));
    List<JavaFile> files = new ArrayList<>();
    files.add(apiClass(tag.main(), tag.groups(), feign));
    tag.main()
        .deprecatedNames()
        .ifPresent(names -> files.add(deprecated(tag.main(), names, feign)));
    tag.groups().forEach(group -> files.add(apiClass(group, List.of(), feign)));
    return files;
  }

  private JavaFile apiClass(ApiClassModel api, List<ApiClassModel> groups, ClassName feign) {
    ClassName self = context.inApi(mode.apiName(api.names()));
    TypeSpec.Builder type =
        operationsClass(self, feign)
            .addJavadoc(documentation(api))
            .superclass(superclass(api, self))
            .addMethod(constructor(feign))
            .addMethod(constructorWithScope(api, self, feign));
    groups.forEach(group -> type.addMethod(accessor(group)));
    return file(type, api.ownOperations());
  }

  private JavaFile deprecated(ApiClassModel api, ApiClassModel.Names names, ClassName feign) {
    ClassName heir = context.inApi(mode.apiName(api.names()));
    TypeSpec.Builder type =
        operationsClass(context.inApi(mode.apiName(names)), feign)
            .addJavadoc(
                Javadocs.of(
                    "The deprecated operations of {@link "
                        + heir.simpleName()
                        + "}, which inherits them."))
            .addModifiers(ABSTRACT)
            .superclass(ParameterizedTypeName.get(base(), heir))
            .addMethod(inheritedConstructor(heir, feign));
    return file(type, api.inheritedOperations());
  }

  private TypeSpec.Builder operationsClass(ClassName self, ClassName feign) {
    return TypeSpec.classBuilder(self)
        .addAnnotation(Annotations.generated())
        .addModifiers(PUBLIC)
        .addField(feign, "feign", PRIVATE, FINAL)
        .addField(runtime.callScope(), "scope", PRIVATE, FINAL);
  }

  private JavaFile file(TypeSpec.Builder type, List<OperationModel> declared) {
    declared.forEach(operation -> operations.emit(operation).forEach(type::addMethod));
    return EmitContext.file(context.apiPackage(), type.build());
  }

  private TypeName superclass(ApiClassModel api, ClassName self) {
    return api.deprecatedNames()
        .<TypeName>map(names -> context.inApi(mode.apiName(names)))
        .orElseGet(() -> ParameterizedTypeName.get(base(), self));
  }

  private ClassName base() {
    return mode == CallMode.SYNC ? runtime.syncOperations() : runtime.asyncOperations();
  }

  private CodeBlock documentation(ApiClassModel api) {
    return mode == CallMode.SYNC
        ? Javadocs.of(api.documentation(), "A method returns when the response has arrived.")
        : Javadocs.of(
            api.documentation(),
            "A method returns at once. Its future fails with what the method of the same name in"
                + " {@link "
                + api.names().sync()
                + "} throws; cancelling it ends the call.");
  }

  private MethodSpec constructor(ClassName feign) {
    return MethodSpec.constructorBuilder()
        .addJavadoc(Javadocs.of("Makes calls by an implementation that Feign has made."))
        .addJavadoc(Javadocs.tags(List.of("@param feign sends the requests")))
        .addModifiers(PUBLIC)
        .addParameter(feign, "feign")
        .addStatement("this(feign, $T.DEFAULT)", runtime.callScope())
        .build();
  }

  /** For other views of the same operations, and for the class that leads to them. */
  private MethodSpec constructorWithScope(ApiClassModel api, ClassName self, ClassName feign) {
    String inherited = api.deprecatedNames().isPresent() ? "feign, " : "";
    return scopedConstructor(feign)
        .addStatement("super($Lscope, other -> new $T(feign, other))", inherited, self)
        .addCode(fields())
        .build();
  }

  private MethodSpec inheritedConstructor(ClassName heir, ClassName feign) {
    TypeName views =
        ParameterizedTypeName.get(ClassName.get(Function.class), runtime.callScope(), heir);
    return scopedConstructor(feign)
        .addParameter(views, "views")
        .addStatement("super(scope, views)")
        .addCode(fields())
        .build();
  }

  private MethodSpec.Builder scopedConstructor(ClassName feign) {
    return MethodSpec.constructorBuilder()
        .addParameter(feign, "feign")
        .addParameter(runtime.callScope(), "scope");
  }

  private CodeBlock fields() {
    return CodeBlock.builder()
        .addStatement("this.feign = $T.notNull($S, feign)", runtime.preconditions(), "feign")
        .addStatement("this.scope = scope")
        .build();
  }

  private MethodSpec accessor(ApiClassModel group) {
    ClassName type = context.inApi(mode.apiName(group.names()));
    return MethodSpec.methodBuilder(group.accessor())
        .addJavadoc(Javadocs.of(group.documentation()))
        .addJavadoc(Javadocs.tags(List.of("@return the operations, called with the same options")))
        .addModifiers(PUBLIC)
        .returns(type)
        .addStatement("return new $T(feign, scope)", type)
        .build();
  }
}
