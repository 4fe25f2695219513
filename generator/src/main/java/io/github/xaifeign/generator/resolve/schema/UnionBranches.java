package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the branches of a union in its schema. */
final class UnionBranches {
  private final SchemaHierarchy hierarchy;

  UnionBranches(SchemaHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** A branch and where it stands. */
  record Branch(Schema<?> schema, SpecPointer at) {}

  /** The branches: those of oneOf or anyOf, the children of a base, or one for each type. */
  List<Branch> of(Schema<?> schema, SpecPointer at) {
    List<Branch> branches = new ArrayList<>();
    collect(schema, at, branches);
    if (branches.isEmpty()) {
      hierarchy.children(schema).forEach(child -> branches.add(new Branch(child, at)));
    }
    if (branches.isEmpty()) {
      for (String type : SchemaKeywords.types(schema)) {
        branches.add(new Branch(ofType(schema, type), at));
      }
    }
    return branches;
  }

  private void collect(Schema<?> schema, SpecPointer at, List<Branch> into) {
    String keyword = SchemaKeywords.branchKeyword(schema);
    int index = 0;
    for (Schema<?> branch : SchemaKeywords.branches(schema)) {
      SpecPointer here = at.at(keyword).at(index++);
      boolean inlineUnion =
          branch.get$ref() == null
              && SchemaKeywords.parts(branch).isEmpty()
              && branch.getDiscriminator() == null
              && !SchemaKeywords.branches(branch).isEmpty()
              && !SchemaKeywords.branchesOnlyConstrain(branch);
      if (inlineUnion) {
        collect(branch, here, into);
      } else {
        into.add(new Branch(branch, here));
      }
    }
  }

  private static Schema<?> ofType(Schema<?> schema, String type) {
    Schema<Object> branch = new Schema<>();
    branch.setType(type);
    branch.setTypes(Set.of(type));
    branch.setFormat(schema.getFormat());
    if (type.equals("array")) {
      branch.setItems(SchemaKeywords.items(schema));
    }
    if (type.equals("object")) {
      branch.setProperties(schema.getProperties());
      branch.setRequired(schema.getRequired());
      branch.setAdditionalProperties(schema.getAdditionalProperties());
    }
    return branch;
  }

  /** The name that an inline branch would like: its tag's value, else its title, else a number. */
  static String hint(Branch branch, int number) {
    if (branch.schema().getTitle() != null) {
      return JavaNames.type(branch.schema().getTitle());
    }
    if (branch.schema().getProperties() != null) {
      for (String tag : UnionTags.USUAL) {
        Schema<?> property = branch.schema().getProperties().get(tag);
        List<Object> values = property == null ? List.of() : SchemaKeywords.values(property);
        if (values.size() == 1) {
          return JavaNames.type(values.get(0).toString());
        }
      }
    }
    return "Variant" + number;
  }
}
