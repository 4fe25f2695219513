package io.github.xaifeign.contract;

import java.util.List;

/**
 * What comes in place of the usual response when a boolean member of the request is true ({@code
 * x-variants} of a media type of the response).
 *
 * @param operationId what a client calls it
 * @param flag the member of the request
 * @param status the status it comes with, as the document writes it
 * @param mediaType the media type it comes in
 * @param examples the names of the examples that show it; empty when it is all that comes in that
 *     media type
 */
public record ApiVariant(
    String operationId, String flag, String status, String mediaType, List<String> examples) {

  /** Makes a variant. */
  public ApiVariant {
    examples = List.copyOf(examples);
  }

  /**
   * Whether an example shows this variant.
   *
   * @param status the status it stands under
   * @param example an example of the operation
   * @return whether a client reads it when it asks for this variant
   */
  public boolean shows(String status, ApiExample example) {
    return this.status.equals(status)
        && mediaType.equals(example.mediaType())
        && (examples.isEmpty() || examples.contains(example.name()));
  }
}
