package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
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
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import java.util.List;
import java.util.Optional;

/** Emits a union as a sealed interface that finds out by itself what it reads. */
final class UnionEmitter {
  private final EmitContext context;
  private final TypeMapper types;
  private final RuntimeTypes runtime;

  UnionEmitter(EmitContext context) {
    this.context = context;
    this.types = context.types();
    this.runtime = context.runtime();
  }

  /** The interface, without the modifiers that say where it stands. */
  TypeSpec.Builder emit(UnionModel model) {
    ClassName self = types.className(model.name());
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(self)
            .addJavadoc(Javadocs.of(model.documentation(), "One of several types.", howTold(model)))
            .addModifiers(PUBLIC, SEALED);
    if (model.unions().isEmpty()) {
      type.addSuperinterface(runtime.jsonWritable());
    }
    model.unions().forEach(union -> type.addSuperinterface(types.className(union)));
    model.branches().forEach(branch -> type.addPermittedSubclass(types.className(branch)));
    model
        .wrappers()
        .forEach(wrapper -> type.addPermittedSubclass(self.nestedClass(wrapper.simpleName())));
    type.addPermittedSubclass(self.nestedClass("Unknown"));
    sharedTag(model).ifPresent(tag -> type.addMethod(tagAccessor(tag)));
    model.wrappers().forEach(wrapper -> type.addMethod(of(wrapper, self)));
    type.addMethod(read(model, self));
    if (readsObjects(model)) {
      type.addMethod(readObject(model, self));
    }
    if (lists(model).size() > 1) {
      type.addMethod(readList(model, self));
    }
    model.wrappers().forEach(wrapper -> type.addType(wrapper(wrapper, self)));
    return type.addType(unknown(model, self));
  }

  private static String howTold(UnionModel model) {
    return model
        .tag()
        .map(
            tag ->
                "Told apart by <code>"
                    + Javadocs.escape(tag.wireName())
                    + "</code>; one that this client does not know is kept as Unknown.")
        .orElse("Told apart by its JSON form; what fits none is kept as Unknown.");
  }

  private static Optional<UnionModel.Tag> sharedTag(UnionModel model) {
    return model.tag().filter(UnionModel.Tag::shared);
  }

  private static MethodSpec tagAccessor(UnionModel.Tag tag) {
    return MethodSpec.methodBuilder(tag.javaName())
        .addJavadoc(
            Javadocs.of(
                "The value of <code>"
                    + Javadocs.escape(tag.wireName())
                    + "</code>, by which the branches are told apart."))
        .addModifiers(PUBLIC, ABSTRACT)
        .returns(String.class)
        .build();
  }

  private MethodSpec of(Wrapper wrapper, ClassName self) {
    return MethodSpec.methodBuilder(wrapper.factory())
        .addJavadoc(Javadocs.of("The branch that is " + plain(wrapper) + "."))
        .addModifiers(PUBLIC, STATIC)
        .returns(self)
        .addParameter(types.typeName(wrapper.type()), "value")
        .addStatement("return new $T(value)", self.nestedClass(wrapper.simpleName()))
        .build();
  }

  private MethodSpec read(UnionModel model, ClassName self) {
    MethodSpec.Builder method =
        Signatures.readMethod(self).beginControlFlow("return switch (parser.currentToken())");
    for (Wrapper wrapper : model.wrappers()) {
      if (wrapper.kind() != JsonKind.OBJECT && wrapper.kind() != JsonKind.ARRAY) {
        method.addCode(
            "case $L -> $L;\n", tokens(wrapper, model), construct(wrapper, self, "parser"));
      }
    }
    List<Wrapper> lists = lists(model);
    if (lists.size() == 1) {
      method.addCode("case START_ARRAY -> $L;\n", construct(lists.get(0), self, "parser"));
    } else if (lists.size() > 1) {
      method.addCode("case START_ARRAY -> readList($T.tree(parser));\n", runtime.jsonReads());
    }
    if (readsObjects(model)) {
      method.addCode("case START_OBJECT -> readObject(parser);\n");
    }
    return method
        .addCode("default -> new Unknown($T.tree(parser));\n", runtime.jsonReads())
        .addCode("$<};\n")
        .build();
  }

  private static String tokens(Wrapper wrapper, UnionModel model) {
    boolean alsoInteger =
        model.wrappers().stream().noneMatch(other -> other.kind() == JsonKind.INTEGER);
    return switch (wrapper.kind()) {
      case STRING -> "VALUE_STRING";
      case BOOLEAN -> "VALUE_TRUE, VALUE_FALSE";
      case INTEGER -> "VALUE_NUMBER_INT";
      case NUMBER -> alsoInteger ? "VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT" : "VALUE_NUMBER_FLOAT";
      case ARRAY -> "START_ARRAY";
      case OBJECT -> "START_OBJECT";
    };
  }

  private CodeBlock construct(Wrapper wrapper, ClassName self, String parser) {
    return CodeBlock.of(
        "new $T($L)",
        self.nestedClass(wrapper.simpleName()),
        context.reads().read(wrapper.type(), parser));
  }

  private static List<Wrapper> lists(UnionModel model) {
    return model.wrappers().stream().filter(one -> one.kind() == JsonKind.ARRAY).toList();
  }

  private static Optional<Wrapper> map(UnionModel model) {
    return model.wrappers().stream().filter(one -> one.kind() == JsonKind.OBJECT).findFirst();
  }

  private static boolean readsObjects(UnionModel model) {
    return model.tag().isPresent() || !model.structural().isEmpty() || map(model).isPresent();
  }

  private MethodSpec readObject(UnionModel model, ClassName self) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("readObject")
            .addModifiers(PRIVATE, STATIC)
            .returns(self)
            .addParameter(JacksonTypes.PARSER, "parser");
    model.tag().ifPresent(tag -> method.addCode(readTagged(tag)));
    String rest = model.tag().isPresent() ? "tagged" : "parser";
    if (model.structural().isEmpty() && map(model).isEmpty()) {
      return method
          .addStatement("return new Unknown($T.tree($N))", runtime.jsonReads(), rest)
          .build();
    }
    method.addStatement("$T node = $T.tree($N)", JacksonTypes.NODE, runtime.jsonReads(), rest);
    for (UnionModel.Structural one : model.structural()) {
      CodeBlock names =
          one.requiredMembers().stream()
              .map(name -> CodeBlock.of(", $S", name))
              .collect(CodeBlock.joining(""));
      method
          .beginControlFlow("if ($T.has(node$L))", runtime.jsonUnions(), names)
          .addStatement(
              "return $T.read($T.replay(node))", types.className(one.branch()), runtime.jsonReads())
          .endControlFlow();
    }
    return map(model)
        .map(
            wrapper ->
                method
                    .addStatement(
                        "$T replay = $T.replay(node)", JacksonTypes.PARSER, runtime.jsonReads())
                    .addStatement("return $L", construct(wrapper, self, "replay")))
        .orElseGet(() -> method.addStatement("return new Unknown(node)"))
        .build();
  }

  private CodeBlock readTagged(UnionModel.Tag tag) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T tagged = $T.tagFirst(parser, $S)",
                JacksonTypes.PARSER,
                runtime.jsonUnions(),
                tag.wireName())
            .beginControlFlow("if (tagged.currentToken() == $T.VALUE_STRING)", JacksonTypes.TOKEN)
            .beginControlFlow("return switch (tagged.getString())");
    for (UnionModel.Case one : tag.cases()) {
      ClassName branch = types.className(one.branch());
      if (one.constantInBranch()) {
        code.add("case $S -> $T.readMembers(tagged);\n", one.value(), branch);
      } else {
        code.add(
            "case $S -> $T.read($T.replay($T.rest(tagged)));\n",
            one.value(),
            branch,
            runtime.jsonReads(),
            runtime.jsonUnions());
      }
    }
    return code.add("default -> new Unknown($T.rest(tagged));\n", runtime.jsonUnions())
        .add("$<};\n")
        .endControlFlow()
        .build();
  }

  private MethodSpec readList(UnionModel model, ClassName self) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("readList")
            .addModifiers(PRIVATE, STATIC)
            .returns(self)
            .addParameter(JacksonTypes.NODE, "list")
            .addStatement("$T replay = $T.replay(list)", JacksonTypes.PARSER, runtime.jsonReads())
            .beginControlFlow("return switch ($T.firstElement(list))", runtime.jsonUnions());
    boolean first = true;
    for (Wrapper wrapper : lists(model)) {
      String tokens = elementTokens(wrapper.elementKind().orElseThrow());
      method.addCode(
          "case $L -> $L;\n",
          first ? tokens + ", NOT_AVAILABLE" : tokens,
          construct(wrapper, self, "replay"));
      first = false;
    }
    return method.addCode("default -> new Unknown(list);\n").addCode("$<};\n").build();
  }

  private static String elementTokens(JsonKind kind) {
    return switch (kind) {
      case STRING -> "VALUE_STRING";
      case BOOLEAN -> "VALUE_TRUE, VALUE_FALSE";
      case INTEGER -> "VALUE_NUMBER_INT";
      case NUMBER -> "VALUE_NUMBER_FLOAT";
      case ARRAY -> "START_ARRAY";
      case OBJECT -> "START_OBJECT";
    };
  }

  private TypeSpec wrapper(Wrapper wrapper, ClassName self) {
    TypeName type = types.typeName(wrapper.type());
    TypeSpec.Builder record =
        record(wrapper.simpleName(), self, type, "value")
            .addJavadoc(Javadocs.of("The branch that is " + plain(wrapper) + "."))
            .addJavadoc("\n@param value the value, as it stands in JSON\n")
            .addMethod(
                Signatures.writeMethod()
                    .addStatement(context.writes().write(wrapper.type(), CodeBlock.of("value")))
                    .build());
    if (wrapper.kind() == JsonKind.ARRAY) {
      record.addMethod(
          MethodSpec.compactConstructorBuilder()
              .addJavadoc(Javadocs.of("Keeps a copy that nobody can change."))
              .addModifiers(PUBLIC)
              .addStatement(
                  "value = $T.freeze($T.notNull($S, value))",
                  runtime.modelCollections(),
                  runtime.preconditions(),
                  "value")
              .build());
    }
    return record.build();
  }

  private static String plain(Wrapper wrapper) {
    return switch (wrapper.kind()) {
      case STRING -> "a JSON string";
      case BOOLEAN -> "true or false";
      case INTEGER -> "a whole number";
      case NUMBER -> "a number";
      case ARRAY -> "a JSON array";
      case OBJECT -> "a JSON object used as a map";
    };
  }

  private TypeSpec unknown(UnionModel model, ClassName self) {
    TypeSpec.Builder record =
        record("Unknown", self, JacksonTypes.NODE, "raw")
            .addJavadoc(Javadocs.of("A branch that this client does not know; it is written back."))
            .addJavadoc("\n@param raw the JSON as it arrived\n")
            .addSuperinterface(runtime.unknownVariant());
    sharedTag(model)
        .ifPresent(
            tag ->
                record.addMethod(
                    MethodSpec.methodBuilder(tag.javaName())
                        .addAnnotation(Override.class)
                        .addModifiers(PUBLIC)
                        .returns(String.class)
                        .addStatement("return raw.path($S).asString($S)", tag.wireName(), "")
                        .build()));
    return record.build();
  }

  private static TypeSpec.Builder record(
      String name, ClassName self, TypeName type, String component) {
    return TypeSpec.recordBuilder(name)
        .addModifiers(PUBLIC, STATIC)
        .addSuperinterface(self)
        .recordConstructor(MethodSpec.constructorBuilder().addParameter(type, component).build());
  }
}
