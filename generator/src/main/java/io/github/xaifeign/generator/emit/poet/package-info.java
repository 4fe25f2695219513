/** What all emitters need: names of types, signatures, annotations, documentation, fragments. */
@NullMarked
package io.github.xaifeign.generator.emit.poet;

import org.jspecify.annotations.NullMarked;
