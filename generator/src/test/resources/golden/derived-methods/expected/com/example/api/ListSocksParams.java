package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>listSocks</code>.
 */
@Generated("feign-javapoet")
public final class ListSocksParams {
  private final @Nullable String after;

  private ListSocksParams(Builder builder) {
    this.after = builder.after;
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

  public Optional<String> after() {
    return Optional.ofNullable(after);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("after", after)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return Map.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListSocksParams that
        && Objects.equals(after, that.after);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(after);
  }

  @Override
  public String toString() {
    return "ListSocksParams{after=" + after + "}";
  }

  /**
   * Collects the members of a {@link ListSocksParams}.
   */
  public static final class Builder {
    private @Nullable String after;

    private Builder() {
    }

    private Builder(ListSocksParams from) {
      this.after = from.after;
    }

    public Builder after(String after) {
      this.after = Preconditions.notNull("after", after);
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public ListSocksParams build() {
      return new ListSocksParams(this);
    }
  }
}
