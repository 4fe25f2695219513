/**
 * Paths become operations, grouped by tag: parameters, bodies, responses and the methods that
 * extensions ask for. {@link io.github.xaifeign.generator.resolve.operation.TagResolver} is the way
 * in.
 */
@NullMarked
package io.github.xaifeign.generator.resolve.operation;

import org.jspecify.annotations.NullMarked;
