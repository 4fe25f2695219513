/**
 * Stage two: the document becomes an {@link io.github.xaifeign.generator.model.ApiModel}. Every
 * question about the document, from nullability to Java names, is answered here.
 */
@NullMarked
package io.github.xaifeign.generator.resolve;

import org.jspecify.annotations.NullMarked;
