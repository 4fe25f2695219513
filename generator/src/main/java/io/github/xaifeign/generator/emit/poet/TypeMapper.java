package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which Java type stands for a type of the model. */
public final class TypeMapper {
  private final String modelPackage;
  private final RuntimeTypes runtime;

  /** A mapper for models in one package. */
  public TypeMapper(String modelPackage, RuntimeTypes runtime) {
    this.modelPackage = modelPackage;
    this.runtime = runtime;
  }

  /** The class of an emitted model. */
  public ClassName className(ModelName name) {
    List<String> names = name.simpleNames();
    return ClassName.get(
        modelPackage, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  /** The type as a type argument or where it may be null: never a primitive. */
  public TypeName boxed(TypeRef type) {
    return typeName(type).box();
  }

  /** The type, a primitive where there is one. */
  public TypeName typeName(TypeRef type) {
    return type.accept(
        new TypeRef.Visitor<TypeName>() {
          @Override
          public TypeName scalar(TypeRef.Scalar scalar) {
            return switch (scalar) {
              case STRING -> ClassName.get(String.class);
              case BOOLEAN -> TypeName.BOOLEAN;
              case INT32 -> TypeName.INT;
              case INT64, INT64_TEXT -> TypeName.LONG;
              case DOUBLE -> TypeName.DOUBLE;
              case DATE -> ClassName.get(LocalDate.class);
              case TIMESTAMP -> runtime.timestamp();
              case FILE -> runtime.fileContent();
            };
          }

          @Override
          public TypeName anyJson(TypeRef.AnyJson any) {
            return JacksonTypes.NODE;
          }

          @Override
          public TypeName list(TypeRef.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.element()));
          }

          @Override
          public TypeName map(TypeRef.MapOf map) {
            return ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), boxed(map.value()));
          }

          @Override
          public TypeName maybeNull(TypeRef.MaybeNull maybe) {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), boxed(maybe.type()));
          }

          @Override
          public TypeName model(TypeRef.Model model) {
            return className(model.name());
          }
        });
  }
}
