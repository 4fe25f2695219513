package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>downloadFile</code>.
 */
@Generated("feign-javapoet")
public final class DownloadFileParams {
  private final @Nullable String format;

  private DownloadFileParams(Builder builder) {
    this.format = builder.format;
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

  public Optional<String> format() {
    return Optional.ofNullable(format);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("format", format)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return Map.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DownloadFileParams that
        && Objects.equals(format, that.format);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(format);
  }

  @Override
  public String toString() {
    return "DownloadFileParams{format=" + format + "}";
  }

  /**
   * Collects the members of a {@link DownloadFileParams}.
   */
  public static final class Builder {
    private @Nullable String format;

    private Builder() {
    }

    private Builder(DownloadFileParams from) {
      this.format = from.format;
    }

    public Builder format(String format) {
      this.format = Preconditions.notNull("format", format);
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public DownloadFileParams build() {
      return new DownloadFileParams(this);
    }
  }
}
