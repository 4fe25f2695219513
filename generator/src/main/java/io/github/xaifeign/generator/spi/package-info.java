/** The plug-in seam: the only code that knows OpenAPI Generator. */
@NullMarked
package io.github.xaifeign.generator.spi;

import org.jspecify.annotations.NullMarked;
