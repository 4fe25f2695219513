package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/**
 * What every emitter is given: the packages of the client, the names of its types and of the
 * runtime's, and the fragments over them.
 */
public record EmitContext(
    String basePackage,
    String apiPackage,
    String modelPackage,
    RuntimeTypes runtime,
    TypeMapper types,
    ReadFragments reads,
    WriteFragments writes) {

  /** The context of a client in the given packages. */
  public static EmitContext of(
      String basePackage, String apiPackage, String modelPackage, String runtimePackage) {
    RuntimeTypes runtime = new RuntimeTypes(runtimePackage);
    TypeMapper types = new TypeMapper(modelPackage, runtime);
    return new EmitContext(
        basePackage,
        apiPackage,
        modelPackage,
        runtime,
        types,
        new ReadFragments(types, runtime),
        new WriteFragments(runtime));
  }

  /** A type in the package of the facade. */
  public ClassName inBase(String simpleName) {
    return ClassName.get(basePackage, simpleName);
  }

  /** A type in the package of the operations. */
  public ClassName inApi(String simpleName) {
    return ClassName.get(apiPackage, simpleName);
  }

  /** The file of a type, in the layout of all emitted files. */
  public static JavaFile file(String packageName, TypeSpec type) {
    return JavaFile.builder(packageName, type).skipJavaLangImports(true).indent("  ").build();
  }
}
