package com.example.api;

import io.github.xaifeign.runtime.feign.HeaderParams;
import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>track</code>.
 */
@Generated("feign-javapoet")
public final class TrackParams {
  private final @Nullable String size;

  private final @Nullable String bare;

  private TrackParams(Builder builder) {
    this.size = builder.size;
    this.bare = builder.bare;
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

  public Optional<String> size() {
    return Optional.ofNullable(size);
  }

  public Optional<String> bare() {
    return Optional.ofNullable(bare);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("bare", bare)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return HeaderParams.create()
        .cookie("size", size)
        .toMap();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TrackParams that
        && Objects.equals(size, that.size)
        && Objects.equals(bare, that.bare);
  }

  @Override
  public int hashCode() {
    return Objects.hash(size, bare);
  }

  @Override
  public String toString() {
    return "TrackParams{size=" + size + ", bare=" + bare + "}";
  }

  /**
   * Collects the members of a {@link TrackParams}.
   */
  public static final class Builder {
    private @Nullable String size;

    private @Nullable String bare;

    private Builder() {
    }

    private Builder(TrackParams from) {
      this.size = from.size;
      this.bare = from.bare;
    }

    public Builder size(String size) {
      this.size = Preconditions.notNull("size", size);
      return this;
    }

    public Builder bare(String bare) {
      this.bare = Preconditions.notNull("bare", bare);
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public TrackParams build() {
      return new TrackParams(this);
    }
  }
}
