/**
 * Finished sources, as texts with the paths where they belong, and the sources of the runtime. For
 * {@link io.github.xaifeign.generator.ClientGenerator} and {@code spi}; nothing is written to disk
 * here.
 */
@NullMarked
package io.github.xaifeign.generator.source;

import org.jspecify.annotations.NullMarked;
