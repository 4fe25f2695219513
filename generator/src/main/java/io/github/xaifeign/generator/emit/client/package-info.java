/** Emits the facade and what surrounds it: servers, readers, accumulators, a page. */
@NullMarked
package io.github.xaifeign.generator.emit.client;

import org.jspecify.annotations.NullMarked;
