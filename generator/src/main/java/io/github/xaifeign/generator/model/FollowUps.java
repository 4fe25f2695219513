package io.github.xaifeign.generator.model;

import java.util.Optional;

/**
 * What an operation has beyond the methods that make one call.
 *
 * @param pagination how to go through all pages, when the document says so
 * @param poll how to wait for the reply, when the document says so
 * @param accumulation how to put its stream together, when the document says so
 */
public record FollowUps(
    Optional<PaginationModel> pagination,
    Optional<PollModel> poll,
    Optional<AccumulationModel> accumulation) {
  /** Nothing. */
  public static final FollowUps NONE =
      new FollowUps(Optional.empty(), Optional.empty(), Optional.empty());
}
