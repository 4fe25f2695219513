package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>search</code>.
 */
@Generated("feign-javapoet")
public final class SearchParams {
  private final String q;

  private final @Nullable Boolean exact;

  private SearchParams(Builder builder) {
    if (builder.q == null) {
      throw Preconditions.missingMembers("SearchParams", "q", builder.q);
    }
    this.q = builder.q;
    this.exact = builder.exact;
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
   * What to look for.
   */
  public String q() {
    return q;
  }

  public Optional<Boolean> exact() {
    return Optional.ofNullable(exact);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("q", q)
        .value("exact", exact)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return Map.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchParams that
        && q.equals(that.q)
        && Objects.equals(exact, that.exact);
  }

  @Override
  public int hashCode() {
    return Objects.hash(q, exact);
  }

  @Override
  public String toString() {
    return "SearchParams{q=" + q + ", exact=" + exact + "}";
  }

  /**
   * Collects the members of a {@link SearchParams}.
   */
  public static final class Builder {
    private @Nullable String q;

    private @Nullable Boolean exact;

    private Builder() {
    }

    private Builder(SearchParams from) {
      this.q = from.q;
      this.exact = from.exact;
    }

    /**
     * What to look for.
     */
    public Builder q(String q) {
      this.q = Preconditions.notNull("q", q);
      return this;
    }

    public Builder exact(boolean exact) {
      this.exact = exact;
      return this;
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public SearchParams build() {
      return new SearchParams(this);
    }
  }
}
