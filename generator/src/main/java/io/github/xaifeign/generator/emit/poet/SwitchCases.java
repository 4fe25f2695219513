package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The branches of a {@code switch}; those that do the same become one. */
public final class SwitchCases {
  private final Map<CodeBlock, List<CodeBlock>> labelsByAction = new LinkedHashMap<>();

  /** Adds a branch for a text. */
  public SwitchCases add(String text, CodeBlock action) {
    return add(StringLiterals.of(text), action);
  }

  /** Adds a branch. */
  public SwitchCases add(CodeBlock label, CodeBlock action) {
    labelsByAction.computeIfAbsent(action, unseen -> new ArrayList<>()).add(label);
    return this;
  }

  /** The branches, the last one for whatever no other is for. */
  public CodeBlock otherwise(CodeBlock action) {
    CodeBlock.Builder code = CodeBlock.builder();
    labelsByAction.forEach(
        (same, labels) ->
            code.add("case $L ->$W$L;\n", labels.stream().collect(CodeBlock.joining(",$W")), same));
    return code.add("default -> $L;\n", action).build();
  }
}
