/**
 * Stage three: the model becomes Java source, without any question about the document. {@link
 * io.github.xaifeign.generator.emit.ClientEmitter} is the way in; the packages below are its own:
 * {@code model} emits the classes that hold values, {@code api} the operations, {@code client} the
 * facade and what surrounds it, and {@code poet} is what all of them need.
 */
@NullMarked
package io.github.xaifeign.generator.emit;

import org.jspecify.annotations.NullMarked;
