package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.Collection;
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

  private @Nullable List<Integer> data;

  private @Nullable String lastId;

  private boolean hasMore;

  private SockPage() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new SockPage());
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
    return MEMBERS.read(parser, new SockPage());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.data = JsonReads.list(parser, JsonReads::int32);
      case 1 -> this.lastId = JsonReads.string(parser);
      case 2 -> this.hasMore = JsonReads.bool(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (data != null) {
      generator.writeName(MEMBERS.name(0));
      JsonWrites.list(generator, data, (out, value) -> out.writeNumber(value));
    }
    MEMBERS.write(generator, 1, lastId);
    if (holds(2)) {
      MEMBERS.write(generator, 2, hasMore);
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {data, lastId, hasMore};
  }

  /**
   * Collects the members of a {@link SockPage}.
   */
  public static final class Builder extends JsonObjectBuilder<SockPage, Builder> {
    private Builder(SockPage from) {
      super(MEMBERS, from);
    }

    public Builder data(List<Integer> data) {
      draft.data = value(0, ModelCollections.copy("data", data));
      return this;
    }

    /**
     * Appends an element to the list that {@link #data(List)} sets.
     */
    public Builder addData(int element) {
      draft.data = append(0, draft.data, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #data(List)} sets.
     */
    public Builder addAllData(Collection<? extends Integer> elements) {
      for (var element : ModelCollections.elements("data", elements)) {
        addData(element);
      }
      return this;
    }

    public Builder lastId(String lastId) {
      draft.lastId = value(1, lastId);
      return this;
    }

    public Builder hasMore(boolean hasMore) {
      draft.hasMore = value(2, hasMore);
      return this;
    }
  }
}
