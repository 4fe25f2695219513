package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>translate</code>.
 */
@Generated("feign-javapoet")
public final class TranslateParams {
  private final String language;

  private TranslateParams(Builder builder) {
    if (builder.language == null) {
      throw Preconditions.missingMembers("TranslateParams", "language", builder.language);
    }
    this.language = builder.language;
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

  public String language() {
    return language;
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("language", language)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return Map.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TranslateParams that
        && language.equals(that.language);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(language);
  }

  @Override
  public String toString() {
    return "TranslateParams{language=" + language + "}";
  }

  /**
   * Collects the members of a {@link TranslateParams}.
   */
  public static final class Builder {
    private @Nullable String language;

    private Builder() {
    }

    private Builder(TranslateParams from) {
      this.language = from.language;
    }

    public Builder language(String language) {
      this.language = Preconditions.notNull("language", language);
      return this;
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public TranslateParams build() {
      return new TranslateParams(this);
    }
  }
}
