package io.github.xaifeign.runtime;

/** Hears how far an upload or a download has come. What it throws ends the transfer. */
@FunctionalInterface
public interface ProgressListener {
  /** Stands for a total that is not known. */
  long UNKNOWN_TOTAL = -1;

  /**
   * Called after each piece, by the thread that moves it.
   *
   * @param bytes bytes so far; they begin anew when the request is sent again
   * @param total bytes in all, or {@link #UNKNOWN_TOTAL}
   */
  void progressed(long bytes, long total);
}
