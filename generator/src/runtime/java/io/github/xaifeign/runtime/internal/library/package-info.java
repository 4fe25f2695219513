/** The libraries that a client runs on, in whichever version they are there; depends on nothing. */
@NullMarked
package io.github.xaifeign.runtime.internal.library;

import org.jspecify.annotations.NullMarked;
