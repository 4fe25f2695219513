package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.JacksonTypes;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits the records nested in a union: one around each scalar, list and map branch, and {@code
 * Unknown} for what the union does not name.
 */
final class UnionBranchEmitter {
  private final EmitContext context;
  private final RuntimeTypes runtime;

  UnionBranchEmitter(EmitContext context) {
    this.context = context;
    this.runtime = context.runtime();
  }

  List<TypeSpec> emit(UnionModel model, ClassName union) {
    List<TypeSpec> records = new ArrayList<>();
    model.wrappers().forEach(wrapper -> records.add(wrapperRecord(wrapper, union)));
    records.add(unknownRecord(model, union));
    return records;
  }

  /** What a wrapper holds, for use in a sentence. */
  static String noun(Wrapper wrapper) {
    return switch (wrapper.kind()) {
      case STRING -> "a JSON string";
      case BOOLEAN -> "true or false";
      case INTEGER -> "a whole number";
      case NUMBER -> "a number";
      case ARRAY -> "a JSON array";
      case OBJECT -> "a JSON object that is used as a map";
    };
  }

  private TypeSpec wrapperRecord(Wrapper wrapper, ClassName union) {
    TypeName type = context.types().typeName(wrapper.type());
    TypeSpec.Builder record =
        record(wrapper.simpleName(), union, type, "value")
            .addJavadoc(Javadocs.of("The branch for " + noun(wrapper) + "."))
            .addJavadoc(Javadocs.tags(List.of("@param value the value")))
            .addMethod(
                Signatures.writeMethod()
                    .addStatement(context.writes().write(wrapper.type(), CodeBlock.of("value")))
                    .build());
    if (!MemberFragments.isPrimitive(wrapper.type())) {
      record.addMethod(checkingConstructor(wrapper));
    }
    if (wrapper.kind() == JsonKind.ARRAY || wrapper.kind() == JsonKind.OBJECT) {
      record.addMethod(toStringMethod(union, wrapper.simpleName()));
    }
    return record.build();
  }

  private MethodSpec checkingConstructor(Wrapper wrapper) {
    boolean copied = wrapper.kind() == JsonKind.ARRAY || wrapper.kind() == JsonKind.OBJECT;
    CodeBlock given =
        copied
            ? CodeBlock.of("$T.copy($S, value)", runtime.modelCollections(), "value")
            : CodeBlock.of("value");
    CodeBlock checked = CodeBlock.of("$T.notNull($S, $L)", runtime.preconditions(), "value", given);
    return MethodSpec.compactConstructorBuilder()
        .addJavadoc(Javadocs.of(copied ? "Keeps an unmodifiable copy." : "Refuses null."))
        .addModifiers(PUBLIC)
        .addStatement(copied ? CodeBlock.of("value = $L", checked) : checked)
        .build();
  }

  /** A record's own would show secrets, and need a whole object mapper to show trees. */
  private MethodSpec toStringMethod(ClassName union, String record) {
    return Signatures.toStringMethod()
        .addStatement(
            "return $T.describe($S, this)", runtime.jsonText(), union.simpleName() + "." + record)
        .build();
  }

  private MethodSpec ofJson(ClassName union) {
    return MethodSpec.methodBuilder("ofJson")
        .addJavadoc(Javadocs.of("Makes a branch of JSON as text."))
        .addJavadoc(
            Javadocs.tags(
                List.of(
                    "@throws IllegalArgumentException if the text is not JSON; the message names the"
                        + " position")))
        .addModifiers(PUBLIC, STATIC)
        .returns(union.nestedClass("Unknown"))
        .addParameter(String.class, "json")
        .addStatement("return new Unknown($T.parse(json))", runtime.json())
        .build();
  }

  private TypeSpec unknownRecord(UnionModel model, ClassName union) {
    TypeSpec.Builder record =
        record("Unknown", union, JacksonTypes.NODE, "raw")
            .addJavadoc(
                Javadocs.of(
                    "A branch that this client does not know; it is written as it was read."))
            .addJavadoc(Javadocs.tags(List.of("@param raw the JSON")))
            .addSuperinterface(runtime.unknownVariant())
            .addMethod(ofJson(union))
            .addMethod(toStringMethod(union, "Unknown"));
    model
        .tag()
        .filter(UnionModel.Tag::shared)
        .ifPresent(
            tag ->
                record.addMethod(
                    MethodSpec.methodBuilder(tag.javaName())
                        .addAnnotation(Override.class)
                        .addModifiers(PUBLIC)
                        .returns(String.class)
                        .addStatement(
                            "return raw.path($L).asString($S)",
                            StringLiterals.of(tag.wireName()),
                            "")
                        .build()));
    return record.build();
  }

  private static TypeSpec.Builder record(
      String name, ClassName union, TypeName type, String component) {
    return TypeSpec.recordBuilder(name)
        .addModifiers(PUBLIC, STATIC)
        .addSuperinterface(union)
        .recordConstructor(MethodSpec.constructorBuilder().addParameter(type, component).build());
  }
}
