package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>listParcels</code>.
 */
@Generated("feign-javapoet")
public final class ListParcelsParams {
  private final @Nullable Long heavierThan;

  private ListParcelsParams(Builder builder) {
    this.heavierThan = builder.heavierThan;
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

  /**
   * Grams.
   */
  public Optional<Long> heavierThan() {
    return Optional.ofNullable(heavierThan);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("heavier_than", heavierThan)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return Map.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListParcelsParams that
        && Objects.equals(heavierThan, that.heavierThan);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(heavierThan);
  }

  @Override
  public String toString() {
    return "ListParcelsParams{heavierThan=" + heavierThan + "}";
  }

  /**
   * Collects the members of a {@link ListParcelsParams}.
   */
  public static final class Builder {
    private @Nullable Long heavierThan;

    private Builder() {
    }

    private Builder(ListParcelsParams from) {
      this.heavierThan = from.heavierThan;
    }

    /**
     * Grams.
     */
    public Builder heavierThan(long heavierThan) {
      this.heavierThan = heavierThan;
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public ListParcelsParams build() {
      return new ListParcelsParams(this);
    }
  }
}
