package io.github.xaifeign.generator.emit.client;

import com.palantir.javapoet.ClassName;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.JacksonTypes;
import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.FormModel;
import io.github.xaifeign.generator.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits what a native image must keep for reflection, in the format of GraalVM's reachability
 * metadata. The runtime brings metadata of its own.
 */
public final class ReachabilityEmitter {
  private final EmitContext context;

  /** An emitter of one client's metadata. */
  public ReachabilityEmitter(EmitContext context) {
    this.context = context;
  }

  /** The metadata, in JSON. */
  public String emit(ApiModel api) {
    List<String> entries = new ArrayList<>();
    for (ClassName feign : FeignInterfaces.of(api, context)) {
      String name = feign.reflectionName();
      entries.add("{ \"type\": \"%s\", \"allPublicMethods\": true }".formatted(name));
      entries.add("{ \"type\": { \"proxy\": [\"%s\"] } }".formatted(name));
    }
    api.types().forEach(type -> addReaders(type, entries));
    String list = entries.isEmpty() ? "" : "\n    " + String.join(",\n    ", entries) + "\n  ";
    return "{\n  \"reflection\": [" + list + "]\n}\n";
  }

  /** The methods by which a {@code JsonMapper} of the application would read the models. */
  private void addReaders(TypeModel type, List<String> entries) {
    if (!(type instanceof FormModel)) {
      entries.add(
          """
          { "condition": { "typeReached": "%s" }, "type": "%s", \
          "methods": [{ "name": "read", "parameterTypes": ["%s"] }] }"""
              .formatted(
                  context.runtime().modelDeserializer().reflectionName(),
                  context.types().className(type.name()).reflectionName(),
                  JacksonTypes.PARSER.reflectionName()));
    }
    type.nested().forEach(nested -> addReaders(nested, entries));
  }
}
