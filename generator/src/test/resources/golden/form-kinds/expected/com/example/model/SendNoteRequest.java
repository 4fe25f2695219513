package com.example.model;

import io.github.xaifeign.runtime.feign.FormBody;
import io.github.xaifeign.runtime.feign.FormParts;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("feign-javapoet")
public final class SendNoteRequest implements FormBody {
  private SendNoteRequest(Builder builder) {
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

  @Override
  public void writeParts(FormParts parts) {
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SendNoteRequest;
  }

  @Override
  public int hashCode() {
    return Objects.hash();
  }

  @Override
  public String toString() {
    return "SendNoteRequest{}";
  }

  /**
   * Collects the members of a {@link SendNoteRequest}.
   */
  public static final class Builder {
    private Builder() {
    }

    private Builder(SendNoteRequest from) {
    }

    /**
     * Returns an object with what is set.
     */
    public SendNoteRequest build() {
      return new SendNoteRequest(this);
    }
  }
}
