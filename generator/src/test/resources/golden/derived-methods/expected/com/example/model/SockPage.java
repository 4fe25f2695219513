package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class SockPage extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("SockPage")
      .required("data")
      .required("last_id")
      .required("has_more")
      .build();

  private final @Nullable List<Integer> data;

  private final @Nullable String lastId;

  private final boolean hasMore;

  private SockPage(Builder builder) {
    super(builder);
    this.data = ModelCollections.freezeNullable(builder.data);
    this.lastId = builder.lastId;
    this.hasMore = builder.hasMore;
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

  public List<Integer> data() {
    return required(0, data);
  }

  public String lastId() {
    return required(1, lastId);
  }

  public boolean hasMore() {
    return required(2, hasMore);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static SockPage read(JsonParser parser) {
    JsonReads.startObject(parser, "SockPage");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (data != null) {
      generator.writeName(MEMBERS.name(0));
      JsonWrites.list(generator, data, (out, value) -> out.writeNumber(value));
    }
    MEMBERS.write(generator, 1, lastId);
    if (holds(2)) {
      MEMBERS.write(generator, 2, hasMore);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {data, lastId, hasMore};
  }

  /**
   * Collects the members of a {@link SockPage}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable List<Integer> data;

    private @Nullable String lastId;

    private boolean hasMore;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(SockPage from) {
      super(MEMBERS, from);
      this.data = from.data;
      this.lastId = from.lastId;
      this.hasMore = from.hasMore;
    }

    public Builder data(List<Integer> data) {
      this.data = value(0, ModelCollections.copy("data", data));
      return this;
    }

    /**
     * Appends an element to the list that {@link #data(List)} sets.
     */
    public Builder addData(int element) {
      this.data = value(0, ModelCollections.append("element", this.data, element));
      return this;
    }

    public Builder lastId(String lastId) {
      this.lastId = value(1, lastId);
      return this;
    }

    public Builder hasMore(boolean hasMore) {
      this.hasMore = value(2, hasMore);
      return this;
    }

    private SockPage read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.data = JsonReads.list(parser, JsonReads::int32);
            case 1 -> this.lastId = JsonReads.string(parser);
            case 2 -> this.hasMore = JsonReads.bool(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new SockPage(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public SockPage build() {
      return new SockPage(this);
    }
  }
}
