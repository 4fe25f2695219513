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
import io.github.xaifeign.generator.model.UnionModel.Candidate;
import io.github.xaifeign.generator.model.UnionModel.InnerUnion;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Emits how a union reads itself: by the first token of the JSON, then objects by the member that
 * names the branch or by what else is known of their members, and lists by their first element.
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
    if (sharesTagValues(model)) {
      methods.add(readClosestMethod(model, self));
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
        cases.add(tokens(wrapper, model), construct(wrapper, self, "parser"));
      }
    }
    List<Wrapper> lists = wrappers(model, JsonKind.ARRAY);
    if (lists.size() == 1) {
      cases.add(tokenIds("START_ARRAY"), construct(lists.get(0), self, "parser"));
    } else if (lists.size() > 1) {
      cases.add(
          tokenIds("START_ARRAY"),
          CodeBlock.of("readList($T.tree(parser), parser)", runtime.jsonReads()));
    }
    for (InnerUnion inner : model.inner()) {
      CodeBlock tokens =
          inner.kinds().stream()
              .filter(kind -> kind != JsonKind.OBJECT)
              .map(UnionReadEmitter::tokens)
              .collect(CodeBlock.joining(",$W"));
      if (!tokens.isEmpty()) {
        cases.add(tokens, CodeBlock.of("$T.read(parser)", types.className(inner.union())));
      }
    }
    if (readsObjects(model)) {
      cases.add(tokenIds("START_OBJECT"), CodeBlock.of("readObject(parser)"));
    }
    return Signatures.readMethod(self)
        .beginControlFlow("return switch (parser.currentTokenId())")
        .addCode(cases.otherwise(CodeBlock.of("new Unknown($T.tree(parser))", runtime.jsonReads())))
        .addCode("$<};\n")
        .build();
  }

  private static CodeBlock tokens(Wrapper wrapper, UnionModel model) {
    boolean integerApart = !wrappers(model, JsonKind.INTEGER).isEmpty();
    return wrapper.kind() == JsonKind.NUMBER && !integerApart
        ? tokenIds("NUMBER_INT", "NUMBER_FLOAT")
        : tokens(wrapper.kind());
  }

  private static CodeBlock tokens(JsonKind kind) {
    return switch (kind) {
      case STRING -> tokenIds("STRING");
      case BOOLEAN -> tokenIds("TRUE", "FALSE");
      case INTEGER -> tokenIds("NUMBER_INT");
      case NUMBER -> tokenIds("NUMBER_FLOAT");
      case ARRAY -> tokenIds("START_ARRAY");
      case OBJECT -> tokenIds("START_OBJECT");
    };
  }

  /** Labels of a switch over numbers: one over an enum needs a class of its own. */
  private static CodeBlock tokenIds(String... names) {
    return Stream.of(names)
        .map(name -> CodeBlock.of("$T.ID_$L", JacksonTypes.TOKEN_ID, name))
        .collect(CodeBlock.joining(",$W"));
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
    return model.tag().isPresent() || !model.candidates().isEmpty() || readsOtherObjects(model);
  }

  /** Whether objects are read that are none of the branches known here. */
  private static boolean readsOtherObjects(UnionModel model) {
    return mapWrapper(model).isPresent() || innerMap(model).isPresent();
  }

  private static Optional<InnerUnion> innerMap(UnionModel model) {
    return model.inner().stream()
        .filter(inner -> inner.kinds().contains(JsonKind.OBJECT))
        .findFirst();
  }

  private MethodSpec readObjectMethod(UnionModel model, ClassName self) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("readObject")
            .addModifiers(PRIVATE, STATIC)
            .returns(self)
            .addParameter(JacksonTypes.PARSER, "parser");
    model.tag().ifPresent(tag -> method.addCode(readTagged(tag)));
    CodeBlock tree =
        CodeBlock.of(
            "$T.tree($N)", runtime.jsonReads(), model.tag().isPresent() ? "tagged" : "parser");
    if (sharesTagValues(model)) {
      return method.addStatement("return readClosest($L, parser)", tree).build();
    }
    if (model.candidates().isEmpty() && !readsOtherObjects(model)) {
      return method.addStatement("return new Unknown($L)", tree).build();
    }
    return method
        .addStatement("$T node = $L", JacksonTypes.NODE, tree)
        .addCode(readClosest(model, self))
        .build();
  }

  /** Whether some value of the tag stands for several branches. */
  private static boolean sharesTagValues(UnionModel model) {
    List<UnionModel.Case> cases = model.tag().map(UnionModel.Tag::cases).orElse(List.of());
    return cases.stream().map(UnionModel.Case::value).distinct().count() < cases.size();
  }

  private CodeBlock readTagged(UnionModel.Tag tag) {
    Map<String, List<UnionModel.Case>> byValue = new LinkedHashMap<>();
    for (UnionModel.Case one : tag.cases()) {
      byValue.computeIfAbsent(one.value(), ignored -> new ArrayList<>()).add(one);
    }
    SwitchCases cases = new SwitchCases();
    byValue.forEach((value, branches) -> cases.add(value, readCase(branches)));
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

  private CodeBlock readCase(List<UnionModel.Case> branches) {
    if (branches.size() > 1) {
      return CodeBlock.of("readClosest($T.rest(tagged), parser)", runtime.jsonUnions());
    }
    ClassName branch = types.className(branches.get(0).branch());
    return branches.get(0).constantInBranch()
        ? CodeBlock.of("$T.readRest(tagged)", branch)
        : CodeBlock.of(
            "$T.read($T.replay($T.rest(tagged),$Wparser))",
            branch,
            runtime.jsonReads(),
            runtime.jsonUnions());
  }

  private MethodSpec readClosestMethod(UnionModel model, ClassName self) {
    return MethodSpec.methodBuilder("readClosest")
        .addModifiers(PRIVATE, STATIC)
        .returns(self)
        .addParameter(JacksonTypes.NODE, "node")
        .addParameter(JacksonTypes.PARSER, "parser")
        .addCode(readClosest(model, self))
        .build();
  }

  /** Statements that return the branch that the object {@code node} looks most like. */
  private CodeBlock readClosest(UnionModel model, ClassName self) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T replay = $T.replay(node, parser)", JacksonTypes.PARSER, runtime.jsonReads());
    CodeBlock otherwise =
        mapWrapper(model)
            .map(wrapper -> construct(wrapper, self, "replay"))
            .or(
                () ->
                    innerMap(model)
                        .map(
                            inner ->
                                CodeBlock.of("$T.read(replay)", types.className(inner.union()))))
            .orElse(CodeBlock.of("new Unknown(node)"));
    List<Candidate> candidates = model.candidates();
    if (candidates.isEmpty()) {
      return code.addStatement("return $L", otherwise).build();
    }
    CandidateFragments fragments = new CandidateFragments(model);
    code.add("return switch ($>$>new $T(node)", runtime.branchFinder());
    candidates.forEach(one -> code.add(fragments.describe(one)));
    code.add("\n.closest()$<$<) {\n$>");
    SwitchCases cases = new SwitchCases();
    for (int i = 0; i < candidates.size(); i++) {
      ClassName branch = types.className(candidates.get(i).branch());
      cases.add(CodeBlock.of("$L", i), CodeBlock.of("$T.read(replay)", branch));
    }
    return code.add(cases.otherwise(otherwise)).add("$<};\n").build();
  }

  private MethodSpec readListMethod(UnionModel model, ClassName self) {
    SwitchCases cases = new SwitchCases();
    CodeBlock empty = CodeBlock.of(",$W$L", tokenIds("NOT_AVAILABLE"));
    CodeBlock otherwise = CodeBlock.of("new Unknown(list)");
    for (Wrapper wrapper : wrappers(model, JsonKind.ARRAY)) {
      CodeBlock constructed = construct(wrapper, self, "replay");
      if (wrapper.elementKind().isEmpty()) {
        otherwise = constructed;
      } else {
        CodeBlock tokens = tokens(wrapper.elementKind().get());
        cases.add(CodeBlock.of("$L$L", tokens, empty), constructed);
        empty = CodeBlock.of("");
      }
    }
    return MethodSpec.methodBuilder("readList")
        .addModifiers(PRIVATE, STATIC)
        .returns(self)
        .addParameter(JacksonTypes.NODE, "list")
        .addParameter(JacksonTypes.PARSER, "parser")
        .addStatement(
            "$T replay = $T.replay(list, parser)", JacksonTypes.PARSER, runtime.jsonReads())
        .beginControlFlow("return switch ($T.firstElement(list))", runtime.jsonUnions())
        .addCode(cases.otherwise(otherwise))
        .addCode("$<};\n")
        .build();
  }
}
