package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.CodeBlock;
import io.github.xaifeign.generator.emit.TypeMapper;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.Map;
import java.util.Optional;

/** Fragments that read and write values of a type by the streaming parser and generator. */
public final class CodeBlocks {
  private static final Map<Scalar, String> READ_METHODS =
      Map.of(
          Scalar.STRING, "string",
          Scalar.BOOLEAN, "bool",
          Scalar.INT32, "int32",
          Scalar.INT64, "int64",
          Scalar.DOUBLE, "number",
          Scalar.DATE, "date",
          Scalar.TIMESTAMP, "timestamp");

  private final TypeMapper types;
  private final RuntimeTypes runtime;

  /** Fragments over the given names. */
  public CodeBlocks(TypeMapper types, RuntimeTypes runtime) {
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
                "$T.list($N, $L)",
                runtime.jsonReads(),
                parser,
                innerReader(list.element(), parser));
          }

          @Override
          public CodeBlock map(TypeRef.MapOf map) {
            return CodeBlock.of(
                "$T.map($N, $L)", runtime.jsonReads(), parser, innerReader(map.value(), parser));
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
    String name = within(outer, "value");
    return lambda ? CodeBlock.of("$N -> $L", name, read(type, name)) : reader(type);
  }

  /** A call that writes {@code value}, without the semicolon. */
  public CodeBlock write(TypeRef type, CodeBlock value) {
    return write(type, value, "generator");
  }

  private CodeBlock write(TypeRef type, CodeBlock value, String generator) {
    return type.accept(
        new TypeRef.Visitor<CodeBlock>() {
          @Override
          public CodeBlock scalar(Scalar scalar) {
            return CodeBlock.of("$N.$N($L)", generator, writeMethod(scalar), text(scalar, value));
          }

          @Override
          public CodeBlock anyJson(TypeRef.AnyJson any) {
            return CodeBlock.of("$T.tree($N, $L)", runtime.jsonWrites(), generator, value);
          }

          @Override
          public CodeBlock list(TypeRef.ListOf list) {
            TypeRef element = list.element();
            String method =
                element == Scalar.STRING
                    ? "strings"
                    : element == Scalar.DOUBLE
                        ? "doubles"
                        : element instanceof TypeRef.Model ? "models" : "list";
            return method.equals("list")
                ? CodeBlock.of(
                    "$T.list($N, $L, $L)",
                    runtime.jsonWrites(),
                    generator,
                    value,
                    writer(element, generator))
                : CodeBlock.of("$T.$N($N, $L)", runtime.jsonWrites(), method, generator, value);
          }

          @Override
          public CodeBlock map(TypeRef.MapOf map) {
            return CodeBlock.of(
                "$T.map($N, $L, $L)",
                runtime.jsonWrites(),
                generator,
                value,
                writer(map.value(), generator));
          }

          @Override
          public CodeBlock maybeNull(TypeRef.MaybeNull maybe) {
            return CodeBlock.of(
                "$L.ifPresentOrElse(present -> $L, $N::writeNull)",
                value,
                write(maybe.type(), CodeBlock.of("present"), generator),
                generator);
          }

          @Override
          public CodeBlock model(TypeRef.Model model) {
            return CodeBlock.of("$L.writeTo($N)", value, generator);
          }
        });
  }

  /** An expression of type {@code JsonWriter} for the type, within code that writes to outer. */
  private CodeBlock writer(TypeRef type, String outer) {
    String out = within(outer, "out");
    String value = out.replace("out", "value");
    return CodeBlock.of("($N, $N) -> $L", out, value, write(type, CodeBlock.of("$N", value), out));
  }

  /** The name of a lambda's parameter, numbered when it stands within another such lambda. */
  private static String within(String outer, String name) {
    if (!outer.startsWith(name)) {
      return name;
    }
    String number = outer.substring(name.length());
    return name + (number.isEmpty() ? 2 : Integer.parseInt(number) + 1);
  }

  /** Statements that write a member with its name. */
  public CodeBlock writeProperty(String wireName, TypeRef type, CodeBlock value) {
    if (type instanceof Scalar scalar && scalar != Scalar.FILE) {
      return CodeBlock.of(
          "generator.$NProperty($S, $L);\n", writeMethod(scalar), wireName, text(scalar, value));
    }
    return CodeBlock.of("generator.writeName($S);\n$L;\n", wireName, write(type, value));
  }

  private static String writeMethod(Scalar scalar) {
    return switch (scalar) {
      case STRING, DATE, TIMESTAMP, FILE -> "writeString";
      case BOOLEAN -> "writeBoolean";
      case INT32, INT64, DOUBLE -> "writeNumber";
    };
  }

  /** What the generator's method takes for a scalar. */
  private static CodeBlock text(Scalar scalar, CodeBlock value) {
    return switch (scalar) {
      case DATE -> CodeBlock.of("$L.toString()", value);
      case TIMESTAMP -> CodeBlock.of("$L.text()", value);
      default -> value;
    };
  }
}
