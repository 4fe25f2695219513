package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.CodeBlock;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;

/** Statements and expressions that write a value of a type by the streaming generator. */
public final class WriteFragments {
  private final RuntimeTypes runtime;

  /** Fragments over the given names. */
  public WriteFragments(RuntimeTypes runtime) {
    this.runtime = runtime;
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
                    "$T.list($N, $L,$W$L)",
                    runtime.jsonWrites(),
                    generator,
                    value,
                    writer(element, generator))
                : CodeBlock.of("$T.$N($N, $L)", runtime.jsonWrites(), method, generator, value);
          }

          @Override
          public CodeBlock map(TypeRef.MapOf map) {
            return CodeBlock.of(
                "$T.map($N, $L,$W$L)",
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
    String out = LambdaNames.within(outer, "out");
    String value = out.replace("out", "value");
    return CodeBlock.of("($N, $N) -> $L", out, value, write(type, CodeBlock.of("$N", value), out));
  }

  private static String writeMethod(Scalar scalar) {
    return switch (scalar) {
      case STRING, INT64_TEXT, DATE, TIMESTAMP, FILE -> "writeString";
      case BOOLEAN -> "writeBoolean";
      case INT32, INT64, DOUBLE -> "writeNumber";
    };
  }

  /** What the generator's method takes for a scalar. */
  private static CodeBlock text(Scalar scalar, CodeBlock value) {
    return switch (scalar) {
      case DATE -> CodeBlock.of("$L.toString()", value);
      case TIMESTAMP -> CodeBlock.of("$L.text()", value);
      case INT64_TEXT -> CodeBlock.of("String.valueOf($L)", value);
      default -> value;
    };
  }
}
