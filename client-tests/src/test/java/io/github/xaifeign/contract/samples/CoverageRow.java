package io.github.xaifeign.contract.samples;

import java.util.List;

/**
 * How much of one kind of thing was tried.
 *
 * @param declared how many there are, counted from the document
 * @param missing those that were not tried
 */
public record CoverageRow(String title, int declared, List<String> missing) {
  /** How many were tried. */
  public int held() {
    return declared - missing.size();
  }

  @Override
  public String toString() {
    return title + " " + held() + "/" + declared;
  }
}
