package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Discriminator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A union while it is being resolved: its branches are known, how to tell them apart is not. */
final class UnionDraft {
  final ModelName name;
  final Documentation documentation;
  final SpecPointer at;
  final @Nullable Discriminator discriminator;
  final List<TypeRef.Model> branches = new ArrayList<>();
  final List<TypeRef> plain = new ArrayList<>();
  final Set<ModelName> unions = new LinkedHashSet<>();
  List<UnionModel.Wrapper> wrappers = List.of();
  List<UnionModel.Structural> structural = List.of();
  Optional<UnionModel.Tag> tag = Optional.empty();

  UnionDraft(
      ModelName name,
      Documentation documentation,
      SpecPointer at,
      @Nullable Discriminator discriminator) {
    this.name = name;
    this.documentation = documentation;
    this.at = at;
    this.discriminator = discriminator;
  }
}
