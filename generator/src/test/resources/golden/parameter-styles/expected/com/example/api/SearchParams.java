package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of the operation <code>search</code>.
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
   * A builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that starts with all that is set here.
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

  /**
   * The member <code>exact</code>.
   */
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

    /**
     * The member <code>exact</code>.
     */
    public Builder exact(boolean exact) {
      this.exact = exact;
      return this;
    }

    /**
     * The finished object.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public SearchParams build() {
      return new SearchParams(this);
    }
  }
}
