package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A model as the generator emits it, by hand. */
public final class Parcel implements JsonWritable {
  private final String id;
  private final @Nullable Double weight;
  private final JsonExtras extras;

  public Parcel(String id, @Nullable Double weight, JsonExtras extras) {
    this.id = id;
    this.weight = weight;
    this.extras = extras;
  }

  public static Parcel of(String id) {
    return new Parcel(id, null, JsonExtras.NONE);
  }

  public String id() {
    return id;
  }

  public Optional<Double> weight() {
    return Optional.ofNullable(weight);
  }

  public JsonExtras extras() {
    return extras;
  }

  /** Reads one. */
  public static Parcel read(JsonParser p) {
    JsonReads.startObject(p, "Parcel");
    String id = null;
    Double weight = null;
    JsonExtras.Builder extras = new JsonExtras.Builder();
    for (String name = extras.nextMember(p); name != null; name = extras.nextMember(p)) {
      switch (name) {
        case "id":
          id = JsonReads.string(p);
          break;
        case "weight":
          weight = JsonReads.number(p);
          break;
        default:
          extras.read(name, p);
          break;
      }
    }
    if (id == null) {
      throw Preconditions.missingMembers("Parcel", "id", null);
    }
    return new Parcel(id, weight, extras.freeze());
  }

  @Override
  public void writeTo(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("id", id);
    if (weight != null) {
      g.writeNumberProperty("weight", weight);
    }
    extras.writeTo(g);
    g.writeEndObject();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Parcel parcel
        && id.equals(parcel.id)
        && Objects.equals(weight, parcel.weight)
        && extras.equals(parcel.extras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, weight, extras);
  }

  @Override
  public String toString() {
    return JsonText.describe("Parcel", this);
  }
}
