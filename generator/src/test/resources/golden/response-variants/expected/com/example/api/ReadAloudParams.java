package com.example.api;

import io.github.xaifeign.runtime.feign.QueryParams;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>readAloud</code>.
 */
@Generated("feign-javapoet")
public final class ReadAloudParams {
  private final @Nullable Double speed;

  private ReadAloudParams(Builder builder) {
    this.speed = builder.speed;
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

  public Optional<Double> speed() {
    return Optional.ofNullable(speed);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("speed", speed)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return Map.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReadAloudParams that
        && Objects.equals(speed, that.speed);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(speed);
  }

  @Override
  public String toString() {
    return "ReadAloudParams{speed=" + speed + "}";
  }

  /**
   * Collects the members of a {@link ReadAloudParams}.
   */
  public static final class Builder {
    private @Nullable Double speed;

    private Builder() {
    }

    private Builder(ReadAloudParams from) {
      this.speed = from.speed;
    }

    public Builder speed(double speed) {
      this.speed = speed;
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public ReadAloudParams build() {
      return new ReadAloudParams(this);
    }
  }
}
