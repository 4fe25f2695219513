/** Emits the operations: for each tag the classes that users call, over an interface for Feign. */
@NullMarked
package io.github.xaifeign.generator.emit.api;

import org.jspecify.annotations.NullMarked;
