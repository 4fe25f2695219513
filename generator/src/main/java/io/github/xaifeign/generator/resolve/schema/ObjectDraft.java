package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.FormModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object while it is being resolved. Which of its members is the constant tag of a union is
 * known only when all unions have been seen, so its members are made last.
 */
final class ObjectDraft {
  final ModelName name;

  /** The name in the document, or the Java name of an inline schema. */
  final String schemaName;

  final Documentation documentation;

  /** Whether the object is the body of a form. */
  final boolean form;

  final MergedObject merged;
  final Set<ModelName> unions = new LinkedHashSet<>();
  final Map<String, String> constants = new LinkedHashMap<>();

  /** The members by which unions tell this object from others, constant or not. */
  final Set<String> tags = new LinkedHashSet<>();

  final List<MemberModel> members = new ArrayList<>();
  Optional<TypeRef> additional = Optional.empty();

  ObjectDraft(
      ModelName name,
      String schemaName,
      Documentation documentation,
      boolean form,
      MergedObject merged) {
    this.name = name;
    this.schemaName = schemaName;
    this.documentation = documentation;
    this.form = form;
    this.merged = merged;
  }

  /** Makes a member the constant tag; two unions that disagree leave it an ordinary member. */
  void tag(String wireName, String value) {
    constants.merge(wireName, value, (one, other) -> one.equals(other) ? one : "");
  }

  Optional<String> constant(String wireName) {
    return Optional.ofNullable(constants.get(wireName)).filter(value -> !value.isEmpty());
  }

  TypeModel freeze(List<TypeModel> nested) {
    return form
        ? new FormModel(name, documentation, members, nested)
        : new ObjectModel(name, documentation, members, additional, List.copyOf(unions), nested);
  }
}
