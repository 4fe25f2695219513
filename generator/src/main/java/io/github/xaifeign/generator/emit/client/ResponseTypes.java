package io.github.xaifeign.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The types that operations respond with, as reflection names them. */
final class ResponseTypes {
  private ResponseTypes() {}

  /** Each type by its name in the words of {@link java.lang.reflect.Type#getTypeName()}. */
  static Map<String, TypeRef> of(ApiModel api, TypeMapper types) {
    Map<String, TypeRef> found = new TreeMap<>();
    api.tags().stream()
        .flatMap(tag -> tag.operations().stream())
        .flatMap(operation -> operation.responses().stream())
        .map(ResponseModel::type)
        .flatMap(Optional::stream)
        .forEach(type -> found.putIfAbsent(name(types.boxed(type)), type));
    return found;
  }

  private static String name(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.rawType().reflectionName()
          + generic.typeArguments().stream()
              .map(ResponseTypes::name)
              .collect(Collectors.joining(", ", "<", ">"));
    }
    return ((ClassName) type).reflectionName();
  }
}
