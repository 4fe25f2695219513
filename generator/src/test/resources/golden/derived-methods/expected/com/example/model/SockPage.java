package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class SockPage extends JsonObject {
  private final List<Integer> data;

  private final String lastId;

  private final boolean hasMore;

  private SockPage(Builder builder) {
    super(builder.extras.freeze());
    if (builder.data == null || builder.lastId == null || builder.hasMore == null) {
      throw Preconditions.missingMembers("SockPage", "data", builder.data, "last_id",
          builder.lastId, "has_more", builder.hasMore);
    }
    this.data = ModelCollections.freeze(builder.data);
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
    return new Builder(this, extras);
  }

  public List<Integer> data() {
    return data;
  }

  public String lastId() {
    return lastId;
  }

  public boolean hasMore() {
    return hasMore;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static SockPage read(JsonParser parser) {
    JsonReads.startObject(parser, "SockPage");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "data" -> builder.data = JsonReads.list(parser, JsonReads::int32);
        case "last_id" -> builder.lastId = JsonReads.string(parser);
        case "has_more" -> builder.hasMore = JsonReads.bool(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeName("data");
    JsonWrites.list(generator, data, (out, value) -> out.writeNumber(value));
    generator.writeStringProperty("last_id", lastId);
    generator.writeBooleanProperty("has_more", hasMore);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {data, lastId, hasMore};
  }

  /**
   * Collects the members of a {@link SockPage}.
   */
  public static final class Builder {
    private @Nullable List<Integer> data;

    private @Nullable String lastId;

    private @Nullable Boolean hasMore;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(SockPage from, JsonExtras extras) {
      this.data = from.data;
      this.lastId = from.lastId;
      this.hasMore = from.hasMore;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder data(List<Integer> data) {
      this.data = extras.value("data", ModelCollections.copy("data", data));
      return this;
    }

    /**
     * Appends an element to the list that {@link #data(List)} sets.
     */
    public Builder addData(int element) {
      this.data = ModelCollections.append("element", this.data, element);
      extras.clearNull("data");
      return this;
    }

    public Builder lastId(String lastId) {
      this.lastId = extras.value("last_id", lastId);
      return this;
    }

    public Builder hasMore(boolean hasMore) {
      extras.clearNull("has_more");
      this.hasMore = hasMore;
      return this;
    }

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
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
