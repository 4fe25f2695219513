package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class File extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("File")
      .required("id")
      .build();

  private final @Nullable String id;

  private File(Builder builder) {
    super(builder);
    this.id = builder.id;
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String id() {
    return required(0, id);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static File read(JsonParser parser) {
    JsonReads.startObject(parser, "File");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, id);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id};
  }

  /**
   * Collects the members of a {@link File}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String id;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(File from) {
      super(MEMBERS, from);
      this.id = from.id;
    }

    public Builder id(String id) {
      this.id = value(0, id);
      return this;
    }

    private File read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.id = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new File(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public File build() {
      return new File(this);
    }
  }
}
