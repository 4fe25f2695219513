/** Reads event streams: the parser and what makes items of events. For the runtime alone. */
@NullMarked
package io.github.xaifeign.runtime.internal.event;

import org.jspecify.annotations.NullMarked;
