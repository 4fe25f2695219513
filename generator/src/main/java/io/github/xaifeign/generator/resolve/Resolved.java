package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.TypeRef;

/** A schema's type and whether it admits null. */
record Resolved(TypeRef type, boolean nullable) {
  /** The type as a list element or map value, where null needs a type of its own. */
  TypeRef asElement() {
    return nullable ? new TypeRef.MaybeNull(type) : type;
  }

  Resolved orNull(boolean more) {
    return new Resolved(type, nullable || more);
  }
}
