/** Stage four: finished sources, as texts with the paths where they belong. */
@NullMarked
package io.github.xaifeign.generator.write;

import org.jspecify.annotations.NullMarked;
