package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.TypeRef;

/**
 * The type that a schema becomes.
 *
 * @param nullable whether the schema admits null
 */
public record ResolvedType(TypeRef type, boolean nullable) {
  /** Any JSON, null as much as everything else. */
  public static final ResolvedType ANY = new ResolvedType(new TypeRef.AnyJson(), false);

  /** The type as a list element or map value, where null needs a type of its own. */
  TypeRef asElement() {
    return nullable ? new TypeRef.MaybeNull(type) : type;
  }

  /** The same type, which may also be null. */
  public ResolvedType orNull(boolean more) {
    return new ResolvedType(type, nullable || more);
  }
}
