package io.github.xaifeign.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.JsonKind;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.model.UnionModel.Candidate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Describes the candidates of a union to the runtime, as far as they differ. */
final class CandidateFragments {
  private static final ClassName NODE_TYPE =
      ClassName.get("tools.jackson.databind.node", "JsonNodeType");

  private final List<Candidate> candidates;

  CandidateFragments(UnionModel union) {
    this.candidates = union.candidates();
  }

  /** The calls that describe one candidate, each on a line of its own. */
  CodeBlock describe(Candidate one) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("\n.branch($L)", texts(one.members()));
    if (!one.required().isEmpty()) {
      code.add("\n.requires($L)", texts(one.required()));
    }
    one.values()
        .forEach(
            (member, values) -> {
              if (values.size() == 1 || differ(member, values)) {
                code.add("\n.value($L, $L)", StringLiterals.of(member), texts(values));
              }
            });
    one.kinds()
        .forEach(
            (member, kinds) -> {
              if (!kinds.isEmpty() && othersHaveAnotherKind(member, kinds)) {
                code.add("\n.kind($L, $L)", StringLiterals.of(member), kinds(kinds));
              }
            });
    if (one.open()) {
      code.add("\n.open()");
    }
    return code.build();
  }

  private boolean differ(String member, List<String> values) {
    return candidates.stream()
        .map(other -> other.values().get(member))
        .filter(Objects::nonNull)
        .anyMatch(others -> !others.equals(values));
  }

  private boolean othersHaveAnotherKind(String member, Set<JsonKind> kinds) {
    return candidates.stream()
        .map(other -> other.kinds().getOrDefault(member, Set.of()))
        .anyMatch(others -> !others.isEmpty() && !others.equals(kinds));
  }

  private static CodeBlock texts(Collection<String> texts) {
    return texts.stream().map(text -> StringLiterals.of(text)).collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock kinds(Set<JsonKind> kinds) {
    return kinds.stream()
        .map(kind -> CodeBlock.of("$T.$L", NODE_TYPE, kind))
        .collect(CodeBlock.joining(", "));
  }
}
