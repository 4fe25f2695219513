package com.example.model;

import io.github.xaifeign.runtime.feign.FormBody;
import io.github.xaifeign.runtime.feign.FormParts;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("feign-javapoet")
public final class SendLetterRequest implements FormBody {
  private final @Nullable String text;

  private final @Nullable Long picture;

  private SendLetterRequest(Builder builder) {
    this.text = builder.text;
    this.picture = builder.picture;
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

  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  public Optional<Long> picture() {
    return Optional.ofNullable(picture);
  }

  @Override
  public void writeParts(FormParts parts) {
    if (text != null) {
      parts.text("text", text);
    }
    if (picture != null) {
      parts.text("picture", String.valueOf(picture));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SendLetterRequest that
        && Objects.equals(text, that.text)
        && Objects.equals(picture, that.picture);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, picture);
  }

  @Override
  public String toString() {
    return "SendLetterRequest{text=" + text + ", picture=" + picture + "}";
  }

  /**
   * Collects the members of a {@link SendLetterRequest}.
   */
  public static final class Builder {
    private @Nullable String text;

    private @Nullable Long picture;

    private Builder() {
    }

    private Builder(SendLetterRequest from) {
      this.text = from.text;
      this.picture = from.picture;
    }

    public Builder text(String text) {
      this.text = Preconditions.notNull("text", text);
      return this;
    }

    public Builder picture(long picture) {
      this.picture = picture;
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public SendLetterRequest build() {
      return new SendLetterRequest(this);
    }
  }
}
