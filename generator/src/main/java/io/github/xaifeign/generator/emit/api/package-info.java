/** Emits the operations: an interface for each tag, with a group of overloads for each call. */
@NullMarked
package io.github.xaifeign.generator.emit.api;

import org.jspecify.annotations.NullMarked;
