package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Drawing extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Drawing")
      .optional("shape")
      .optional("point")
      .build();

  private @Nullable Shape shape;

  private @Nullable Input point;

  private Drawing() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Drawing());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<Shape> shape() {
    return optional(0, shape);
  }

  public Optional<Input> point() {
    return optional(1, point);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Drawing read(JsonParser parser) {
    return MEMBERS.read(parser, new Drawing());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.shape = Shape.read(parser);
      case 1 -> this.point = Input.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, shape);
    MEMBERS.write(generator, 1, point);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {shape, point};
  }

  /**
   * Collects the members of a {@link Drawing}.
   */
  public static final class Builder extends JsonObjectBuilder<Drawing, Builder> {
    private Builder(Drawing from) {
      super(MEMBERS, from);
    }

    public Builder shape(Shape shape) {
      draft.shape = value(0, shape);
      return this;
    }

    public Builder point(Input point) {
      draft.point = value(1, point);
      return this;
    }

    /**
     * Like {@link #point(Input)}, for one branch of the union.
     */
    public Builder point(List<Double> value) {
      return point(Input.of(Preconditions.notNull("point", value)));
    }
  }
}
