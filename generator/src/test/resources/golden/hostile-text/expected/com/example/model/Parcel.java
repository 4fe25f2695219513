package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * <em>/ static &#123; System.exit(1); &#125; /</em> C:&#92;users &#92;u002a&#92;u002f
 * &lt;script&gt; &#123;&#64;link Runtime&#125; $L $T &#64;throws x &amp;
 */
@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .optional("x\"; static { System.exit(1); } String y = \"")
      .optional("stage")
      .build();

  private @Nullable String xStaticSystemExit1StringY;

  private @Nullable Stage stage;

  private Parcel() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Parcel());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * <code>code</code> and <em>stress</em> and a <a
   * href="https://example.com/a?b=c&amp;d">link</a>, a <a
   * href="https://example.com/#/%7Bid%7D">template</a> and none
   *
   * <ul>
   *   <li>one
   *   <li>two
   *
   * <p>block &#42;/ &#123;
   * </ul>
   */
  public Optional<String> xStaticSystemExit1StringY() {
    return optional(0, xStaticSystemExit1StringY);
  }

  public Optional<Stage> stage() {
    return optional(1, stage);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Parcel read(JsonParser parser) {
    return MEMBERS.read(parser, new Parcel());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.xStaticSystemExit1StringY = JsonReads.string(parser);
      case 1 -> this.stage = Stage.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, xStaticSystemExit1StringY);
    MEMBERS.write(generator, 1, stage);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {xStaticSystemExit1StringY, stage};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Parcel, Builder> {
    private Builder(Parcel from) {
      super(MEMBERS, from);
    }

    /**
     * <code>code</code> and <em>stress</em> and a <a
     * href="https://example.com/a?b=c&amp;d">link</a>, a <a
     * href="https://example.com/#/%7Bid%7D">template</a> and none
     *
     * <ul>
     *   <li>one
     *   <li>two
     *
     * <p>block &#42;/ &#123;
     * </ul>
     */
    public Builder xStaticSystemExit1StringY(String xStaticSystemExit1StringY) {
      draft.xStaticSystemExit1StringY = value(0, xStaticSystemExit1StringY);
      return this;
    }

    public Builder stage(Stage stage) {
      draft.stage = value(1, stage);
      return this;
    }
  }

  /**
   * A value that this client does not know is kept as it arrived.
   */
  public static final class Stage implements OpenEnum, JsonWritable {
    /**
     * The value <code>a&#92;</code>.
     */
    public static final Stage A = new Stage("a\\", Known.A);

    /**
     * The value <code>b
     * c</code>.
     */
    public static final Stage B_C = new Stage("b\nc", Known.B_C);

    /**
     * The value <code>d&quot;e</code>.
     */
    public static final Stage D_E = new Stage("d\"e", Known.D_E);

    /**
     * The value <code>f&#92;u0022</code>.
     */
    public static final Stage F_U0022 = new Stage("f\\u0022", Known.F_U0022);

    private final String value;

    private final Known known;

    private Stage(String value, Known known) {
      this.value = value;
      this.known = known;
    }

    /**
     * Returns the constant of a known value, a new object for any other.
     */
    public static Stage of(String value) {
      return switch (Preconditions.notNull("value", value)) {
        case "a\\" -> A;
        case "b\nc" -> B_C;
        case "d\"e" -> D_E;
        case "f\\u0022" -> F_U0022;
        default -> new Stage(value, Known.UNKNOWN);
      };
    }

    @Override
    public String value() {
      return value;
    }

    /**
     * The value as a Java enum, for use in {@code switch}; {@code UNKNOWN} for one that this
     * client does not know.
     */
    public Known known() {
      return known;
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Stage read(JsonParser parser) {
      return of(JsonReads.string(parser));
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Stage that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return value();
    }

    /**
     * The values known when this client was generated.
     */
    public enum Known {
      /**
       * The value <code>a&#92;</code>.
       */
      A,

      /**
       * The value <code>b
       * c</code>.
       */
      B_C,

      /**
       * The value <code>d&quot;e</code>.
       */
      D_E,

      /**
       * The value <code>f&#92;u0022</code>.
       */
      F_U0022,

      /**
       * A value that this client does not know.
       */
      UNKNOWN
    }
  }
}
