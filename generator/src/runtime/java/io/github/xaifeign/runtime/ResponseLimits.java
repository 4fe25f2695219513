package io.github.xaifeign.runtime;

import tools.jackson.core.StreamReadConstraints;

/**
 * How much of a response a client takes into memory. A response or event that is larger ends in a
 * {@link ResponseTooLargeException}; of an error's body, the rest is left unread. Streams and
 * downloads have no limit as a whole. Immutable.
 */
public final class ResponseLimits {
  /** The limits that hold unless others are set. */
  public static final ResponseLimits DEFAULT = builder().build();

  private final int maxResponseBytes;
  private final int maxErrorBytes;
  private final int maxEventBytes;
  private final int maxJsonDepth;

  private ResponseLimits(Builder builder) {
    this.maxResponseBytes = builder.maxResponseBytes;
    this.maxErrorBytes = builder.maxErrorBytes;
    this.maxEventBytes = builder.maxEventBytes;
    this.maxJsonDepth = builder.maxJsonDepth;
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The largest response that is read whole.
   *
   * @return bytes
   */
  public int maxResponseBytes() {
    return maxResponseBytes;
  }

  /**
   * How much is kept of an error's body.
   *
   * @return bytes
   */
  public int maxErrorBytes() {
    return maxErrorBytes;
  }

  /**
   * The largest event of a stream.
   *
   * @return bytes
   */
  public int maxEventBytes() {
    return maxEventBytes;
  }

  /**
   * How deep objects and lists of JSON may stand in one another.
   *
   * @return levels
   */
  public int maxJsonDepth() {
    return maxJsonDepth;
  }

  @Override
  public String toString() {
    return "ResponseLimits[maxResponseBytes="
        + maxResponseBytes
        + ", maxErrorBytes="
        + maxErrorBytes
        + ", maxEventBytes="
        + maxEventBytes
        + ", maxJsonDepth="
        + maxJsonDepth
        + ']';
  }

  /** Gathers limits. */
  public static final class Builder {
    private int maxResponseBytes = 256 << 20;
    private int maxErrorBytes = 1 << 20;
    private int maxEventBytes = 16 << 20;
    private int maxJsonDepth = StreamReadConstraints.DEFAULT_MAX_DEPTH;

    private Builder() {}

    /**
     * Sets the largest response that is read whole; 256 MiB by default.
     *
     * @param bytes more than 0
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxResponseBytes(int bytes) {
      this.maxResponseBytes = positive("maxResponseBytes", bytes);
      return this;
    }

    /**
     * Sets how much is kept of an error's body; 1 MiB by default.
     *
     * @param bytes more than 0
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxErrorBytes(int bytes) {
      this.maxErrorBytes = positive("maxErrorBytes", bytes);
      return this;
    }

    /**
     * Sets the largest event of a stream; 16 MiB by default.
     *
     * @param bytes more than 0
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxEventBytes(int bytes) {
      this.maxEventBytes = positive("maxEventBytes", bytes);
      return this;
    }

    /**
     * Sets how deep objects and lists of JSON may stand in one another; 500 by default. What is
     * nested deeper ends in an {@link ApiDecodingException}. The reader goes as deep as the JSON,
     * so that a large number asks for threads with large stacks.
     *
     * @param levels more than 0
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxJsonDepth(int levels) {
      this.maxJsonDepth = positive("maxJsonDepth", levels);
      return this;
    }

    private static int positive(String name, int limit) {
      if (limit <= 0) {
        throw new IllegalArgumentException(name + " must be positive");
      }
      return limit;
    }

    /**
     * Makes the limits.
     *
     * @return the limits
     */
    public ResponseLimits build() {
      return new ResponseLimits(this);
    }
  }
}
