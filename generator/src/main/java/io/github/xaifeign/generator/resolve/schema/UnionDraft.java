package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.TypeModel;
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

  /** The name in the document, or the Java name of an inline schema. */
  final String schemaName;

  final Documentation documentation;
  final SpecPointer at;
  final @Nullable Discriminator discriminator;

  /** The branches that are objects or unions of their own. */
  final List<TypeRef.Model> branches = new ArrayList<>();

  /** The types of the other branches, which wrappers will hold. */
  final List<TypeRef> plain = new ArrayList<>();

  /** The unions that this union is a branch of. */
  final Set<ModelName> unions = new LinkedHashSet<>();

  List<UnionModel.Wrapper> wrappers = List.of();

  /** The branches that are unions, with what is left to them. */
  List<UnionModel.InnerUnion> inner = List.of();

  /** The objects that no tag tells apart, in the order in which they are preferred. */
  List<UnionModel.Candidate> candidates = List.of();

  /** Those of the candidates that nothing required tells apart. */
  Set<ModelName> guessed = Set.of();

  Optional<UnionModel.Tag> tag = Optional.empty();

  UnionDraft(
      ModelName name,
      String schemaName,
      Documentation documentation,
      SpecPointer at,
      @Nullable Discriminator discriminator) {
    this.name = name;
    this.schemaName = schemaName;
    this.documentation = documentation;
    this.at = at;
    this.discriminator = discriminator;
  }

  void addBranch(TypeRef type) {
    if (!(type instanceof TypeRef.Model model) || model.kind() == TypeRef.Kind.ENUM) {
      plain.add(type);
    } else if (!branches.contains(model)) {
      branches.add(model);
    }
  }

  UnionModel freeze(List<TypeModel> nested) {
    return new UnionModel(
        name,
        documentation,
        branches.stream().map(TypeRef.Model::name).toList(),
        wrappers,
        inner,
        tag,
        candidates,
        List.copyOf(guessed),
        List.copyOf(unions),
        nested);
  }
}
