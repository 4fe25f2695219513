package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>searchByExample</code>.
 */
@Generated("feign-javapoet")
public final class SearchByExampleParams {
  private final @Nullable Long limit;

  private SearchByExampleParams(Builder builder) {
    this.limit = builder.limit;
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

  public Optional<Long> limit() {
    return Optional.ofNullable(limit);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("limit", limit)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return Map.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchByExampleParams that
        && Objects.equals(limit, that.limit);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(limit);
  }

  @Override
  public String toString() {
    return "SearchByExampleParams{limit=" + limit + "}";
  }

  /**
   * Collects the members of a {@link SearchByExampleParams}.
   */
  public static final class Builder {
    private @Nullable Long limit;

    private Builder() {
    }

    private Builder(SearchByExampleParams from) {
      this.limit = from.limit;
    }

    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public SearchByExampleParams build() {
      return new SearchByExampleParams(this);
    }
  }
}
