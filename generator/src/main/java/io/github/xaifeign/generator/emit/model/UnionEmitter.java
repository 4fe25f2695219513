package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.model.UnionModel.Wrapper;
import java.util.List;

/** Emits a union as a sealed interface that finds out by itself what it reads. */
final class UnionEmitter {
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final UnionReadEmitter reads;
  private final UnionBranchEmitter branches;

  UnionEmitter(EmitContext context) {
    this.types = context.types();
    this.runtime = context.runtime();
    this.reads = new UnionReadEmitter(context);
    this.branches = new UnionBranchEmitter(context);
  }

  /** The interface, without the modifiers that say where it stands. */
  TypeSpec.Builder emit(UnionModel model) {
    ClassName self = types.className(model.name());
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(self)
            .addJavadoc(Javadocs.of(model.documentation(), distinction(model)))
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
    model.tag().filter(UnionModel.Tag::shared).ifPresent(tag -> type.addMethod(tagAccessor(tag)));
    model.wrappers().forEach(wrapper -> type.addMethod(of(wrapper, self)));
    reads.emit(model, self).forEach(type::addMethod);
    branches.emit(model, self).forEach(type::addType);
    return type;
  }

  private static String distinction(UnionModel model) {
    String how =
        model
            .tag()
            .map(
                tag ->
                    "The value of " + Javadocs.code(tag.wireName()) + " tells the branches apart")
            .orElse("The form of the JSON tells the branches apart");
    String then =
        model.tag().isPresent() && !model.candidates().isEmpty()
            ? ", then the members that an object has"
            : "";
    String unknown = "; what this client does not know is kept as an {@link Unknown}.";
    return how + then + unknown + guess(model);
  }

  private static String guess(UnionModel model) {
    if (model.guessed().isEmpty()) {
      return "";
    }
    List<String> names =
        model.guessed().stream().map(name -> Javadocs.code(name.toString())).toList();
    int last = names.size() - 1;
    return " An object that may be "
        + String.join(", ", names.subList(0, last))
        + " or "
        + names.get(last)
        + " is read as the one that knows most of its members, as the first of several.";
  }

  private static MethodSpec tagAccessor(UnionModel.Tag tag) {
    return MethodSpec.methodBuilder(tag.javaName())
        .addJavadoc(
            Javadocs.of(
                "The value of " + Javadocs.code(tag.wireName()) + ", which names the branch."))
        .addModifiers(PUBLIC, ABSTRACT)
        .returns(String.class)
        .build();
  }

  private MethodSpec of(Wrapper wrapper, ClassName self) {
    return MethodSpec.methodBuilder(wrapper.factory())
        .addJavadoc(Javadocs.of("Returns the branch for " + UnionBranchEmitter.noun(wrapper) + "."))
        .addModifiers(PUBLIC, STATIC)
        .returns(self)
        .addParameter(types.typeName(wrapper.type()), "value")
        .addStatement("return new $T(value)", self.nestedClass(wrapper.simpleName()))
        .build();
  }
}
