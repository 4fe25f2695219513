package io.github.xaifeign.generator.resolve.schema;

/** What a schema becomes in Java. */
enum SchemaKind {
  REFERENCE,
  /** Exactly what its only part or branch is. */
  ALIAS,
  /** Any JSON. */
  ANY,
  SCALAR,
  LIST,
  MAP,
  OBJECT,
  UNION,
  ENUM,
  /** Nothing that can be emitted: allOf puts together what is not only objects. */
  UNSUPPORTED
}
