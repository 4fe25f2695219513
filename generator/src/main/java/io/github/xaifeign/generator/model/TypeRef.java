package io.github.xaifeign.generator.model;

/** The type of a member, parameter or body, as far as emitted code has to tell types apart. */
public sealed interface TypeRef {

  /** Answers a question about a type; a new kind of type is a compile error until all answer. */
  interface Visitor<R> {
    R scalar(Scalar type);

    R anyJson(AnyJson type);

    R list(ListOf type);

    R map(MapOf type);

    R maybeNull(MaybeNull type);

    R model(Model type);
  }

  <R> R accept(Visitor<R> visitor);

  /** Whether any JSON is a value of it, or of its elements. */
  boolean holdsAnyJson();

  /** A JSON scalar with a fixed Java form. */
  enum Scalar implements TypeRef {
    STRING,
    BOOLEAN,
    /** A whole number of 32 bits. */
    INT32,
    /** A whole number of 64 bits. */
    INT64,
    /**
     * A whole number of 64 bits that JSON carries as text, {@code type: string, format: int64}: the
     * form of Protocol Buffers, as many readers of JSON lose digits beyond 2^53.
     */
    INT64_TEXT,
    /** A number with a fraction, whatever its format says: a float would lose digits. */
    DOUBLE,
    /** {@code format: date}, a full-date of RFC 3339. */
    DATE,
    /** {@code format: date-time}, kept as the text that arrived. */
    TIMESTAMP,
    /** The bytes of a form field, {@code format: binary}. */
    FILE;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }

    @Override
    public boolean holdsAnyJson() {
      return false;
    }
  }

  /** Any JSON value: a schema that says nothing about its type. */
  record AnyJson() implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anyJson(this);
    }

    @Override
    public boolean holdsAnyJson() {
      return true;
    }
  }

  /** A JSON array. */
  record ListOf(TypeRef element) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    @Override
    public boolean holdsAnyJson() {
      return element.holdsAnyJson();
    }
  }

  /** A JSON object used as a map from any name to values of one type. */
  record MapOf(TypeRef value) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.map(this);
    }

    @Override
    public boolean holdsAnyJson() {
      return value.holdsAnyJson();
    }
  }

  /** An element of a list or map that may be null. */
  record MaybeNull(TypeRef type) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.maybeNull(this);
    }

    @Override
    public boolean holdsAnyJson() {
      return type.holdsAnyJson();
    }
  }

  /** An emitted type. */
  record Model(ModelName name, Kind kind) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.model(this);
    }

    @Override
    public boolean holdsAnyJson() {
      return false;
    }
  }

  /** What sort of type an emitted type is. */
  enum Kind {
    OBJECT,
    UNION,
    ENUM
  }
}
