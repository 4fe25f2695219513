/**
 * The document becomes an {@link io.github.xaifeign.generator.model.ApiModel}. Every question about
 * the document, from nullability to Java names, is answered here and nowhere else. {@link
 * io.github.xaifeign.generator.resolve.ApiModelBuilder} is the one way in; {@code schema} knows
 * nothing of {@code operation}, which knows nothing of {@code client}.
 */
@NullMarked
package io.github.xaifeign.generator.resolve;

import org.jspecify.annotations.NullMarked;
