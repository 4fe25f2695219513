/**
 * A generator of Feign clients. A document takes one way through it: {@code read} takes it over
 * from swagger-parser, {@code resolve} answers every question about it and gives an {@link
 * io.github.xaifeign.generator.model.ApiModel}, {@code emit} turns that into Java, and {@code
 * write} gives the files that {@code spi} hands to OpenAPI Generator.
 */
@NullMarked
package io.github.xaifeign.generator;

import org.jspecify.annotations.NullMarked;
