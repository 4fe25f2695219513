package io.github.xaifeign.generator.model;

import java.util.Optional;

/**
 * How the pages of a list follow each other.
 *
 * @param methodName the method that goes through all of them, {@code listFilesAll}
 * @param items the member of a page that holds its entries, a list
 * @param element the type of an entry
 * @param parameter the query parameter that leads to a page
 * @param next the member of a page whose value leads to the next one
 * @param more the member of a page that is false on the last one
 * @param limit tells the last page by its being short
 */
public record PaginationModel(
    String methodName,
    MemberModel items,
    TypeRef element,
    MemberModel parameter,
    MemberModel next,
    Optional<MemberModel> more,
    Optional<Limit> limit) {

  /** The parameter that says how long a page is, and how long it is without it. */
  public record Limit(MemberModel parameter, int standard) {}
}
