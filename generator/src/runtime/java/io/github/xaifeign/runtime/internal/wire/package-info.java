/**
 * How names, values and bodies look on the wire. It depends on nothing else of the runtime, and is
 * for the runtime alone.
 */
@NullMarked
package io.github.xaifeign.runtime.internal.wire;

import org.jspecify.annotations.NullMarked;
