package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/** What is emitted as a final class whose values a builder collects. */
public sealed interface BuiltModel permits ObjectModel, FormModel, ParametersModel {
  /** The name of the class, those of its outer classes before it. */
  String className();

  /** All members, in the order of the document. */
  List<MemberModel> members();

  /** The members that a caller sets: all but the constants. */
  default List<MemberModel> settable() {
    return members().stream().filter(member -> member.constant().isEmpty()).toList();
  }

  /** The one required member beside a constant, which a static {@code of} can take. */
  default Optional<MemberModel> soleRequired() {
    List<MemberModel> required = settable().stream().filter(MemberModel::required).toList();
    boolean tagged = settable().size() < members().size();
    return tagged && required.size() == 1 ? Optional.of(required.get(0)) : Optional.empty();
  }
}
