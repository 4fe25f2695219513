package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.ModelName;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Begins the definition of a type that is to be emitted: an object, a union or an enum. */
final class TypeDefinitions {
  private final SchemaResolver schemas;
  private final AllOfMerger merger;
  private final UnionBranches branches;
  private final EnumResolver enums;
  private final TypeDrafts drafts;

  TypeDefinitions(
      SchemaResolver schemas,
      EnumResolver enums,
      SchemaHierarchy hierarchy,
      AllOfMerger merger,
      TypeDrafts drafts) {
    this.schemas = schemas;
    this.merger = merger;
    this.branches = new UnionBranches(hierarchy);
    this.enums = enums;
    this.drafts = drafts;
  }

  /**
   * Defines a type.
   *
   * @param schemaName the name in the document, or the Java name of an inline schema
   */
  void define(
      ModelName name, String schemaName, Schema<?> schema, SchemaKind kind, SchemaPlace place) {
    Documentation documentation = SchemaKeywords.documentation(schema);
    switch (kind) {
      case ENUM -> drafts.add(enums.resolve(name, documentation, schema));
      case UNION ->
          defineUnion(
              new UnionDraft(
                  name, schemaName, documentation, place.at(), schema.getDiscriminator()),
              schema,
              place);
      default ->
          drafts.add(
              new ObjectDraft(
                  name, schemaName, documentation, place.form(), merger.merge(schema, place.at())));
    }
  }

  private void defineUnion(UnionDraft union, Schema<?> schema, SchemaPlace place) {
    drafts.add(union);
    List<UnionBranches.Branch> found = branches.of(schema, place.at());
    for (int i = 0; i < found.size(); i++) {
      UnionBranches.Branch branch = found.get(i);
      String hint = UnionBranches.hint(branch, i + 1);
      SchemaPlace at = new SchemaPlace(branch.at(), union.name, hint, false);
      union.addBranch(schemas.resolve(branch.schema(), at).type());
    }
  }
}
