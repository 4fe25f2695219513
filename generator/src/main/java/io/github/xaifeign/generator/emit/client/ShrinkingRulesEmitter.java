package io.github.xaifeign.generator.emit.client;

import com.palantir.javapoet.ClassName;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.model.ApiModel;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Emits the rules by which ProGuard and R8 leave alone what is found by reflection. The runtime
 * brings rules of its own.
 */
public final class ShrinkingRulesEmitter {
  private final EmitContext context;
  private final Pattern models;

  /** An emitter of one client's rules. */
  public ShrinkingRulesEmitter(EmitContext context) {
    this.context = context;
    this.models = Pattern.compile(Pattern.quote(context.modelPackage()) + "\\.[^<>, ]+");
  }

  /** The rules. */
  public String emit(ApiModel api) {
    StringBuilder rules = new StringBuilder();
    rules.append("# Feign implements the interfaces by their methods, as these are declared.\n");
    for (ClassName feign : FeignInterfaces.of(api, context)) {
      rules.append("-keep,allowshrinking interface ").append(feign.reflectionName());
      rules.append(" { <methods>; }\n");
    }
    rules.append("# The reader of a response is found by the name of its type.\n");
    for (String model : namedModels(api)) {
      rules.append("-keepnames class ").append(model).append('\n');
    }
    return rules.toString();
  }

  private List<String> namedModels(ApiModel api) {
    return ResponseTypes.of(api, context.types()).keySet().stream()
        .flatMap(name -> models.matcher(name).results().map(MatchResult::group))
        .distinct()
        .sorted()
        .toList();
  }
}
