package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .requiredJson("payload")
      .optional("headers")
      .optional("labels")
      .optional("matrix")
      .optional("dropped_off")
      .optional("secret").secret()
      .optional("pins").secret()
      .build();

  private @Nullable JsonNode payload;

  private @Nullable Map<String, JsonNode> headers;

  private @Nullable Map<String, String> labels;

  private @Nullable List<List<Double>> matrix;

  private @Nullable LocalDate droppedOff;

  private @Nullable String secret;

  private @Nullable Map<String, Long> pins;

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

  public JsonNode payload() {
    return required(0, payload);
  }

  public Optional<Map<String, JsonNode>> headers() {
    return optional(1, headers);
  }

  public Optional<Map<String, String>> labels() {
    return optional(2, labels);
  }

  public Optional<List<List<Double>>> matrix() {
    return optional(3, matrix);
  }

  public Optional<LocalDate> droppedOff() {
    return optional(4, droppedOff);
  }

  public Optional<String> secret() {
    return optional(5, secret);
  }

  public Optional<Map<String, Long>> pins() {
    return optional(6, pins);
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
      case 0 -> this.payload = JsonReads.tree(parser);
      case 1 -> this.headers = JsonReads.map(parser, JsonReads::tree);
      case 2 -> this.labels = JsonReads.map(parser, JsonReads::string);
      case 3 -> this.matrix = JsonReads.list(parser, value -> JsonReads.doubles(value));
      case 4 -> this.droppedOff = JsonReads.date(parser);
      case 5 -> this.secret = JsonReads.string(parser);
      case 6 -> this.pins = JsonReads.map(parser, JsonReads::int64);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, payload);
    if (headers != null) {
      generator.writeName(MEMBERS.name(1));
      JsonWrites.map(generator, headers, (out, value) -> JsonWrites.tree(out, value));
    }
    if (labels != null) {
      generator.writeName(MEMBERS.name(2));
      JsonWrites.map(generator, labels, (out, value) -> out.writeString(value));
    }
    if (matrix != null) {
      generator.writeName(MEMBERS.name(3));
      JsonWrites.list(generator, matrix, (out, value) -> JsonWrites.doubles(out, value));
    }
    MEMBERS.write(generator, 4, droppedOff);
    if (!MEMBERS.masks(generator, 5, secret)) {
      MEMBERS.write(generator, 5, secret);
    }
    if (!MEMBERS.masks(generator, 6, pins)) {
      if (pins != null) {
        generator.writeName(MEMBERS.name(6));
        JsonWrites.map(generator, pins, (out, value) -> out.writeNumber(value));
      }
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {payload, headers, labels, matrix, droppedOff, secret, pins};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Parcel, Builder> {
    private Builder(Parcel from) {
      super(MEMBERS, from);
    }

    public Builder payload(JsonNode payload) {
      draft.payload = value(0, payload);
      return this;
    }

    /**
     * Like {@link #payload(JsonNode)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder payloadJson(String json) {
      return payload(Json.parse("payload", json, JsonReads::tree));
    }

    public Builder headers(Map<String, JsonNode> headers) {
      draft.headers = value(1, ModelCollections.copy("headers", headers));
      return this;
    }

    /**
     * Like {@link #headers(Map)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder headersJson(String json) {
      return headers(Json.parse("headers", json, value -> JsonReads.map(value, JsonReads::tree)));
    }

    public Builder labels(Map<String, String> labels) {
      draft.labels = value(2, ModelCollections.copy("labels", labels));
      return this;
    }

    public Builder matrix(List<List<Double>> matrix) {
      draft.matrix = value(3, ModelCollections.copy("matrix", matrix));
      return this;
    }

    /**
     * Appends an element to the list that {@link #matrix(List)} sets.
     */
    public Builder addMatrix(List<Double> element) {
      draft.matrix = append(3, draft.matrix, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #matrix(List)} sets.
     */
    public Builder addAllMatrix(Collection<? extends List<Double>> elements) {
      for (var element : ModelCollections.elements("matrix", elements)) {
        addMatrix(element);
      }
      return this;
    }

    public Builder droppedOff(LocalDate droppedOff) {
      draft.droppedOff = value(4, droppedOff);
      return this;
    }

    public Builder secret(String secret) {
      draft.secret = value(5, secret);
      return this;
    }

    public Builder pins(Map<String, Long> pins) {
      draft.pins = value(6, ModelCollections.copy("pins", pins));
      return this;
    }
  }
}
