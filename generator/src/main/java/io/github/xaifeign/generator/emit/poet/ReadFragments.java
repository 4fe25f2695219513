package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.CodeBlock;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.Map;
import java.util.Optional;

/** Expressions that read a value of a type by the streaming parser. */
public final class ReadFragments {
  private static final Map<Scalar, String> READ_METHODS =
      Map.of(
          Scalar.STRING, "string",
          Scalar.BOOLEAN, "bool",
          Scalar.INT32, "int32",
          Scalar.INT64, "int64",
          Scalar.INT64_TEXT, "int64Text",
          Scalar.DOUBLE, "number",
          Scalar.DATE, "date",
          Scalar.TIMESTAMP, "timestamp");

  private final TypeMapper types;
  private final RuntimeTypes runtime;

  /** Fragments over the given names. */
  public ReadFragments(TypeMapper types, RuntimeTypes runtime) {
    this.types = types;
    this.runtime = runtime;
  }

  /** An expression that reads the value that {@code parser} stands on. */
  public CodeBlock read(TypeRef type, String parser) {
    return type.accept(
        new TypeRef.Visitor<CodeBlock>() {
          @Override
          public CodeBlock scalar(Scalar scalar) {
            return CodeBlock.of("$T.$N($N)", runtime.jsonReads(), readMethod(scalar), parser);
          }

          @Override
          public CodeBlock anyJson(TypeRef.AnyJson any) {
            return CodeBlock.of("$T.tree($N)", runtime.jsonReads(), parser);
          }

          @Override
          public CodeBlock list(TypeRef.ListOf list) {
            if (list.element() == Scalar.STRING || list.element() == Scalar.DOUBLE) {
              String method = list.element() == Scalar.STRING ? "strings" : "doubles";
              return CodeBlock.of("$T.$N($N)", runtime.jsonReads(), method, parser);
            }
            return CodeBlock.of(
                "$T.list($N,$W$L)",
                runtime.jsonReads(),
                parser,
                innerReader(list.element(), parser));
          }

          @Override
          public CodeBlock map(TypeRef.MapOf map) {
            return CodeBlock.of(
                "$T.map($N,$W$L)", runtime.jsonReads(), parser, innerReader(map.value(), parser));
          }

          @Override
          public CodeBlock maybeNull(TypeRef.MaybeNull maybe) {
            return CodeBlock.of(
                "$T.isNull($N) ? $T.empty() : $T.of($L)",
                runtime.jsonReads(),
                parser,
                Optional.class,
                Optional.class,
                read(maybe.type(), parser));
          }

          @Override
          public CodeBlock model(TypeRef.Model model) {
            return CodeBlock.of("$T.read($N)", types.className(model.name()), parser);
          }
        });
  }

  private static String readMethod(Scalar scalar) {
    String method = READ_METHODS.get(scalar);
    if (method == null) {
      throw new IllegalStateException(scalar + " cannot be read from JSON");
    }
    return method;
  }

  /**
   * An expression of type {@code JsonReader} for the type: a method reference where one will do.
   */
  public CodeBlock reader(TypeRef type) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$T::$N", runtime.jsonReads(), readMethod(scalar));
    }
    if (type instanceof TypeRef.AnyJson) {
      return CodeBlock.of("$T::tree", runtime.jsonReads());
    }
    if (type instanceof TypeRef.Model model) {
      return CodeBlock.of("$T::read", types.className(model.name()));
    }
    return CodeBlock.of("value -> $L", read(type, "value"));
  }

  /** A reader within the lambda of another, whose parameter must not be hidden. */
  private CodeBlock innerReader(TypeRef type, String outer) {
    boolean lambda =
        !(type instanceof Scalar
            || type instanceof TypeRef.AnyJson
            || type instanceof TypeRef.Model);
    String name = LambdaNames.within(outer, "value");
    return lambda ? CodeBlock.of("$N -> $L", name, read(type, name)) : reader(type);
  }
}
