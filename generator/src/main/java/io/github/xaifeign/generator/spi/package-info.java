/**
 * The plug-in seam: the only code that knows OpenAPI Generator, which finds it by ServiceLoader,
 * gives it document and options, and writes the files that it hands over.
 */
@NullMarked
package io.github.xaifeign.generator.spi;

import org.jspecify.annotations.NullMarked;
