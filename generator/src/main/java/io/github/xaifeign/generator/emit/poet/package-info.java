/** What several emitters need: type names of the runtime, annotations, documentation, fragments. */
@NullMarked
package io.github.xaifeign.generator.emit.poet;

import org.jspecify.annotations.NullMarked;
