package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.SwitchCases;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.ApiModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Emits the class that finds the reader of a response by the name of its declared type. */
public final class ReadersEmitter {
  /** How many cases one method takes before its bytecode nears the limit (JVMS 4.7.3). */
  private static final int MAX_CASES = 1000;

  private final String basePackage;
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final EmitContext context;

  /** An emitter of one client's readers. */
  public ReadersEmitter(EmitContext context) {
    this.basePackage = context.basePackage();
    this.types = context.types();
    this.runtime = context.runtime();
    this.context = context;
  }

  /** The file. */
  public JavaFile emit(ApiModel api) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(api.client().readersName())
            .addJavadoc(
                Javadocs.of(
                    "Finds the reader of each type that an operation responds with. Give it to the"
                        + " decoder of a <code>Feign.Builder</code> of your own."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(runtime.modelReaders())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc(Javadocs.of("Knows every response type of the API."))
                    .addModifiers(PUBLIC)
                    .build());
    readerMethods(readers(api)).forEach(type::addMethod);
    return EmitContext.file(basePackage, type.build());
  }

  /** The method of the interface, and as many behind it as the readers need. */
  private List<MethodSpec> readerMethods(Map<String, CodeBlock> readers) {
    List<Map.Entry<String, CodeBlock>> entries = List.copyOf(readers.entrySet());
    List<MethodSpec> methods = new ArrayList<>();
    int from = 0;
    do {
      int to = Math.min(from + MAX_CASES, entries.size());
      String next = to < entries.size() ? "readerFor" + (methods.size() + 2) : "";
      methods.add(readerMethod(methods.size() + 1, entries.subList(from, to), next));
      from = to;
    } while (from < entries.size());
    return methods;
  }

  private MethodSpec readerMethod(
      int number, List<Map.Entry<String, CodeBlock>> readers, String next) {
    TypeName reader =
        ParameterizedTypeName.get(runtime.jsonReader(), WildcardTypeName.subtypeOf(Object.class));
    MethodSpec.Builder method =
        number == 1
            ? MethodSpec.methodBuilder("readerFor")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
            : MethodSpec.methodBuilder("readerFor" + number).addModifiers(PRIVATE, STATIC);
    method.returns(Annotations.nullable(reader)).addParameter(String.class, "typeName");
    if (readers.isEmpty()) {
      return method.addStatement("return null").build();
    }
    SwitchCases cases = new SwitchCases();
    readers.forEach(entry -> cases.add(entry.getKey(), entry.getValue()));
    CodeBlock otherwise =
        next.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$N(typeName)", next);
    return method
        .addCode("return switch (typeName) {\n$>")
        .addCode(cases.otherwise(otherwise))
        .addCode("$<};\n")
        .build();
  }

  private Map<String, CodeBlock> readers(ApiModel api) {
    Map<String, CodeBlock> readers = new TreeMap<>();
    ResponseTypes.of(api, types)
        .forEach((name, type) -> readers.put(name, context.reads().reader(type)));
    return readers;
  }
}
