/** Stage three: the model becomes Java source. One emitter per kind of type; no spec logic here. */
@NullMarked
package io.github.xaifeign.generator.emit;

import org.jspecify.annotations.NullMarked;
