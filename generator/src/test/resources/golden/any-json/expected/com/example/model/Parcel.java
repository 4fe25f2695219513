package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.time.LocalDate;
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
  private final JsonNode payload;

  private final @Nullable Map<String, JsonNode> headers;

  private final @Nullable Map<String, String> labels;

  private final @Nullable List<List<Double>> matrix;

  private final @Nullable LocalDate droppedOff;

  private final @Nullable String secret;

  private Parcel(Builder builder) {
    super(builder.extras.freeze());
    if (builder.payload == null) {
      throw Preconditions.missingMembers("Parcel", "payload", builder.payload);
    }
    this.payload = builder.payload;
    this.headers = builder.headers;
    this.labels = builder.labels;
    this.matrix = ModelCollections.freeze(builder.matrix);
    this.droppedOff = builder.droppedOff;
    this.secret = builder.secret;
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

  public JsonNode payload() {
    return payload;
  }

  public Optional<Map<String, JsonNode>> headers() {
    return Optional.ofNullable(headers);
  }

  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(labels);
  }

  public Optional<List<List<Double>>> matrix() {
    return Optional.ofNullable(matrix);
  }

  public Optional<LocalDate> droppedOff() {
    return Optional.ofNullable(droppedOff);
  }

  public Optional<String> secret() {
    return Optional.ofNullable(secret);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Parcel read(JsonParser parser) {
    JsonReads.startObject(parser, "Parcel");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "payload" -> builder.payload = JsonReads.tree(parser);
        case "headers" -> builder.headers = JsonReads.map(parser, JsonReads::tree);
        case "labels" -> builder.labels = JsonReads.map(parser, JsonReads::string);
        case "matrix" -> builder.matrix = JsonReads.list(parser, value -> JsonReads.doubles(value));
        case "dropped_off" -> builder.droppedOff = JsonReads.date(parser);
        case "secret" -> builder.secret = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    builder.payload = builder.extras.anyJson("payload", builder.payload);
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeName("payload");
    JsonWrites.tree(generator, payload);
    if (headers != null) {
      generator.writeName("headers");
      JsonWrites.map(generator, headers, (out, value) -> JsonWrites.tree(out, value));
    }
    if (labels != null) {
      generator.writeName("labels");
      JsonWrites.map(generator, labels, (out, value) -> out.writeString(value));
    }
    if (matrix != null) {
      generator.writeName("matrix");
      JsonWrites.list(generator, matrix, (out, value) -> JsonWrites.doubles(out, value));
    }
    if (droppedOff != null) {
      generator.writeStringProperty("dropped_off", droppedOff.toString());
    }
    if (secret != null) {
      generator.writeName("secret");
      JsonWrites.secret(generator, secret);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {payload, headers, labels, matrix, droppedOff, secret};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder {
    private @Nullable JsonNode payload;

    private @Nullable Map<String, JsonNode> headers;

    private @Nullable Map<String, String> labels;

    private @Nullable List<List<Double>> matrix;

    private @Nullable LocalDate droppedOff;

    private @Nullable String secret;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Parcel from, JsonExtras extras) {
      this.payload = from.payload;
      this.headers = from.headers;
      this.labels = from.labels;
      this.matrix = from.matrix;
      this.droppedOff = from.droppedOff;
      this.secret = from.secret;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder payload(JsonNode payload) {
      this.payload = extras.value("payload", payload);
      return this;
    }

    public Builder headers(Map<String, JsonNode> headers) {
      this.headers = extras.value("headers", ModelCollections.copy("headers", headers));
      return this;
    }

    public Builder labels(Map<String, String> labels) {
      this.labels = extras.value("labels", ModelCollections.copy("labels", labels));
      return this;
    }

    public Builder matrix(List<List<Double>> matrix) {
      this.matrix = extras.value("matrix", ModelCollections.copy("matrix", matrix));
      return this;
    }

    /**
     * Appends an element to the list that {@link #matrix(List)} sets.
     */
    public Builder addMatrix(List<Double> element) {
      this.matrix = ModelCollections.append("element", this.matrix, element);
      extras.clearNull("matrix");
      return this;
    }

    public Builder droppedOff(LocalDate droppedOff) {
      this.droppedOff = extras.value("dropped_off", droppedOff);
      return this;
    }

    public Builder secret(String secret) {
      this.secret = extras.value("secret", secret);
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
    public Parcel build() {
      return new Parcel(this);
    }
  }
}
