package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.JacksonTypes;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.emit.poet.SwitchCases;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Emits how a union reads itself: by the first token of the JSON, then objects by the member that
 * names the branch or by the members they require, and lists by their first element.
 */
final class UnionReadEmitter {
  private final EmitContext context;
  private final TypeMapper types;
  private final RuntimeTypes runtime;

  UnionReadEmitter(EmitContext context) {
    this.context = context;
    this.types = context.types();
    this.runtime = context.runtime();
  }

  List<MethodSpec> emit(UnionModel model, ClassName self) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(readMethod(model, self));
    if (readsObjects(model)) {
      methods.add(readObjectMethod(model, self));
    }
    if (wrappers(model, JsonKind.ARRAY).size() > 1) {
      methods.add(readListMethod(model, self));
    }
    return methods;
  }

  private MethodSpec readMethod(UnionModel model, ClassName self) {
    SwitchCases cases = new SwitchCases();
    for (Wrapper wrapper : model.wrappers()) {
      if (wrapper.kind() != JsonKind.OBJECT && wrapper.kind() != JsonKind.ARRAY) {
        cases.add(CodeBlock.of(tokens(wrapper, model)), construct(wrapper, self, "parser"));
      }
    }
    List<Wrapper> lists = wrappers(model, JsonKind.ARRAY);
    if (lists.size() == 1) {
      cases.add(CodeBlock.of("START_ARRAY"), construct(lists.get(0), self, "parser"));
    } else if (lists.size() > 1) {
      cases.add(
          CodeBlock.of("START_ARRAY"),
          CodeBlock.of("readList($T.tree(parser))", runtime.jsonReads()));
    }
    if (readsObjects(model)) {
      cases.add(CodeBlock.of("START_OBJECT"), CodeBlock.of("readObject(parser)"));
    }
    return Signatures.readMethod(self)
        .beginControlFlow("return switch (parser.currentToken())")
        .addCode(cases.otherwise(CodeBlock.of("new Unknown($T.tree(parser))", runtime.jsonReads())))
        .addCode("$<};\n")
        .build();
  }

  private static String tokens(Wrapper wrapper, UnionModel model) {
    boolean integerApart = !wrappers(model, JsonKind.INTEGER).isEmpty();
    return wrapper.kind() == JsonKind.NUMBER && !integerApart
        ? "VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT"
        : tokens(wrapper.kind());
  }

  private static String tokens(JsonKind kind) {
    return switch (kind) {
      case STRING -> "VALUE_STRING";
      case BOOLEAN -> "VALUE_TRUE, VALUE_FALSE";
      case INTEGER -> "VALUE_NUMBER_INT";
      case NUMBER -> "VALUE_NUMBER_FLOAT";
      case ARRAY -> "START_ARRAY";
      case OBJECT -> "START_OBJECT";
    };
  }

  private CodeBlock construct(Wrapper wrapper, ClassName self, String parser) {
    return CodeBlock.of(
        "new $T($Z$L)",
        self.nestedClass(wrapper.simpleName()),
        context.reads().read(wrapper.type(), parser));
  }

  private static List<Wrapper> wrappers(UnionModel model, JsonKind kind) {
    return model.wrappers().stream().filter(one -> one.kind() == kind).toList();
  }

  private static Optional<Wrapper> mapWrapper(UnionModel model) {
    return wrappers(model, JsonKind.OBJECT).stream().findFirst();
  }

  private static boolean readsObjects(UnionModel model) {
    return model.tag().isPresent()
        || !model.structural().isEmpty()
        || mapWrapper(model).isPresent();
  }

  private MethodSpec readObjectMethod(UnionModel model, ClassName self) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("readObject")
            .addModifiers(PRIVATE, STATIC)
            .returns(self)
            .addParameter(JacksonTypes.PARSER, "parser");
    model.tag().ifPresent(tag -> method.addCode(readTagged(tag)));
    String rest = model.tag().isPresent() ? "tagged" : "parser";
    if (model.structural().isEmpty() && mapWrapper(model).isEmpty()) {
      return method
          .addStatement("return new Unknown($T.tree($N))", runtime.jsonReads(), rest)
          .build();
    }
    method.addStatement("$T node = $T.tree($N)", JacksonTypes.NODE, runtime.jsonReads(), rest);
    model.structural().forEach(branch -> method.addCode(readStructural(branch)));
    mapWrapper(model)
        .ifPresentOrElse(
            wrapper ->
                method
                    .addStatement(
                        "$T replay = $T.replay(node)", JacksonTypes.PARSER, runtime.jsonReads())
                    .addStatement("return $L", construct(wrapper, self, "replay")),
            () -> method.addStatement("return new Unknown(node)"));
    return method.build();
  }

  private CodeBlock readTagged(UnionModel.Tag tag) {
    SwitchCases cases = new SwitchCases();
    for (UnionModel.Case one : tag.cases()) {
      ClassName branch = types.className(one.branch());
      cases.add(
          one.value(),
          one.constantInBranch()
              ? CodeBlock.of("$T.readMembers(tagged)", branch)
              : CodeBlock.of(
                  "$T.read($T.replay($T.rest(tagged)))",
                  branch,
                  runtime.jsonReads(),
                  runtime.jsonUnions()));
    }
    return CodeBlock.builder()
        .addStatement(
            "$T tagged = $T.tagFirst(parser, $L)",
            JacksonTypes.PARSER,
            runtime.jsonUnions(),
            StringLiterals.of(tag.wireName()))
        .beginControlFlow("if (tagged.currentToken() == $T.VALUE_STRING)", JacksonTypes.TOKEN)
        .beginControlFlow("return switch (tagged.getString())")
        .add(cases.otherwise(CodeBlock.of("new Unknown($T.rest(tagged))", runtime.jsonUnions())))
        .add("$<};\n")
        .endControlFlow()
        .build();
  }

  private CodeBlock readStructural(UnionModel.Structural branch) {
    CodeBlock names =
        branch.requiredMembers().stream()
            .map(name -> CodeBlock.of(",$W$L", StringLiterals.of(name)))
            .collect(CodeBlock.joining(""));
    return CodeBlock.builder()
        .beginControlFlow("if ($T.has(node$L))", runtime.jsonUnions(), names)
        .addStatement(
            "return $T.read($T.replay(node))",
            types.className(branch.branch()),
            runtime.jsonReads())
        .endControlFlow()
        .build();
  }

  private MethodSpec readListMethod(UnionModel model, ClassName self) {
    SwitchCases cases = new SwitchCases();
    String empty = ", NOT_AVAILABLE";
    for (Wrapper wrapper : wrappers(model, JsonKind.ARRAY)) {
      String tokens = tokens(wrapper.elementKind().orElseThrow());
      cases.add(CodeBlock.of(tokens + empty), construct(wrapper, self, "replay"));
      empty = "";
    }
    return MethodSpec.methodBuilder("readList")
        .addModifiers(PRIVATE, STATIC)
        .returns(self)
        .addParameter(JacksonTypes.NODE, "list")
        .addStatement("$T replay = $T.replay(list)", JacksonTypes.PARSER, runtime.jsonReads())
        .beginControlFlow("return switch ($T.firstElement(list))", runtime.jsonUnions())
        .addCode(cases.otherwise(CodeBlock.of("new Unknown(list)")))
        .addCode("$<};\n")
        .build();
  }
}
