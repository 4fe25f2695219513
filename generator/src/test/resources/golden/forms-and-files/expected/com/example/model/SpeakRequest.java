package com.example.model;

import io.github.xaifeign.runtime.feign.FormBody;
import io.github.xaifeign.runtime.feign.FormParts;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("feign-javapoet")
public final class SpeakRequest implements FormBody {
  private final String text;

  private final @Nullable Double speed;

  private SpeakRequest(Builder builder) {
    if (builder.text == null) {
      throw Preconditions.missingMembers("SpeakRequest", "text", builder.text);
    }
    this.text = builder.text;
    this.speed = builder.speed;
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

  public String text() {
    return text;
  }

  public Optional<Double> speed() {
    return Optional.ofNullable(speed);
  }

  @Override
  public void writeParts(FormParts parts) {
    parts.text("text", text);
    if (speed != null) {
      parts.text("speed", String.valueOf(speed));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SpeakRequest that
        && text.equals(that.text)
        && Objects.equals(speed, that.speed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, speed);
  }

  @Override
  public String toString() {
    return "SpeakRequest{text=" + text + ", speed=" + speed + "}";
  }

  /**
   * Collects the members of a {@link SpeakRequest}.
   */
  public static final class Builder {
    private @Nullable String text;

    private @Nullable Double speed;

    private Builder() {
    }

    private Builder(SpeakRequest from) {
      this.text = from.text;
      this.speed = from.speed;
    }

    public Builder text(String text) {
      this.text = Preconditions.notNull("text", text);
      return this;
    }

    public Builder speed(double speed) {
      this.speed = speed;
      return this;
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public SpeakRequest build() {
      return new SpeakRequest(this);
    }
  }
}
