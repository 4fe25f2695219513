package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>listShirts</code>.
 */
@Generated("feign-javapoet")
public final class ListShirtsParams {
  private final @Nullable String page;

  private final @Nullable Integer limit;

  private ListShirtsParams(Builder builder) {
    this.page = builder.page;
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

  public Optional<String> page() {
    return Optional.ofNullable(page);
  }

  public Optional<Integer> limit() {
    return Optional.ofNullable(limit);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("page", page)
        .value("limit", limit)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return Map.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListShirtsParams that
        && Objects.equals(page, that.page)
        && Objects.equals(limit, that.limit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(page, limit);
  }

  @Override
  public String toString() {
    return "ListShirtsParams{page=" + page + ", limit=" + limit + "}";
  }

  /**
   * Collects the members of a {@link ListShirtsParams}.
   */
  public static final class Builder {
    private @Nullable String page;

    private @Nullable Integer limit;

    private Builder() {
    }

    private Builder(ListShirtsParams from) {
      this.page = from.page;
      this.limit = from.limit;
    }

    public Builder page(String page) {
      this.page = Preconditions.notNull("page", page);
      return this;
    }

    public Builder limit(int limit) {
      this.limit = limit;
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public ListShirtsParams build() {
      return new ListShirtsParams(this);
    }
  }
}
