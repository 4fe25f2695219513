package io.github.xaifeign.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.CodeBlocks;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.OperationModel.ReplyModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Emits the class that finds the reader of a reply by the name of its declared type. */
public final class ReadersEmitter {
  private final String basePackage;
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final CodeBlocks blocks;

  /** An emitter into the given package. */
  public ReadersEmitter(String basePackage, TypeMapper types, RuntimeTypes runtime) {
    this.basePackage = basePackage;
    this.types = types;
    this.runtime = runtime;
    this.blocks = new CodeBlocks(types, runtime);
  }

  /** The file. */
  public JavaFile emit(ApiModel api) {
    TypeSpec type =
        TypeSpec.classBuilder(api.client().readersName())
            .addJavadoc(
                Javadocs.of(
                    "Finds the reader of each type that an operation replies with; what a decoder"
                        + " of one's own Feign.Builder needs."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(runtime.modelReaders())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc(Javadocs.of("Knows every reply of the API."))
                    .addModifiers(PUBLIC)
                    .build())
            .addMethod(readerFor(api))
            .build();
    return JavaFile.builder(basePackage, type).skipJavaLangImports(true).indent("  ").build();
  }

  private MethodSpec readerFor(ApiModel api) {
    TypeName reader =
        ParameterizedTypeName.get(runtime.jsonReader(), WildcardTypeName.subtypeOf(Object.class));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("readerFor")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(Annotations.nullable(reader))
            .addParameter(String.class, "typeName");
    Map<String, CodeBlock> readers = readers(api);
    if (readers.isEmpty()) {
      return method.addStatement("return null").build();
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (typeName) {\n").indent();
    readers.forEach((name, block) -> code.add("case $S -> $L;\n", name, block));
    return method.addCode(code.add("default -> null;\n").unindent().add("};\n").build()).build();
  }

  private Map<String, CodeBlock> readers(ApiModel api) {
    Map<String, CodeBlock> readers = new TreeMap<>();
    api.tags().stream()
        .flatMap(tag -> tag.operations().stream())
        .flatMap(operation -> operation.replies().stream())
        .map(ReplyModel::type)
        .flatMap(Optional::stream)
        .forEach(type -> readers.putIfAbsent(typeName(type), blocks.reader(type)));
    return readers;
  }

  /** The type in the words of {@link java.lang.reflect.Type#getTypeName()}. */
  private String typeName(TypeRef type) {
    return reflectionName(types.boxed(type));
  }

  private static String reflectionName(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.rawType().reflectionName()
          + generic.typeArguments().stream()
              .map(ReadersEmitter::reflectionName)
              .collect(Collectors.joining(", ", "<", ">"));
    }
    return ((ClassName) type).reflectionName();
  }
}
