/**
 * A generator of Feign clients. A document takes one way through it: swagger-parser reads it,
 * {@code resolve} answers every question about it and gives an {@link
 * io.github.xaifeign.generator.model.ApiModel}, {@code emit} turns that into Java, and {@link
 * io.github.xaifeign.generator.ClientGenerator} joins the two and hands finished {@code source}s
 * over. {@code spi} is how OpenAPI Generator calls it and who writes the files. A package imports
 * only from those behind it in this list: spi, this package, resolve or emit, source, naming,
 * model, report.
 */
@NullMarked
package io.github.xaifeign.generator;

import org.jspecify.annotations.NullMarked;
