/**
 * The settings, options, results, streams and exceptions of a generated client: what its users
 * name.
 *
 * <p>Models are made of {@link io.github.xaifeign.runtime.json}, interfaces are bound by {@link
 * io.github.xaifeign.runtime.feign}. The packages below {@code internal} belong to the runtime
 * alone.
 */
@NullMarked
package io.github.xaifeign.runtime;

import org.jspecify.annotations.NullMarked;
