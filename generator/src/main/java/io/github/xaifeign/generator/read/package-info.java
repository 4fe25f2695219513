/**
 * What can be told of a document by its text alone, before anything is made of it: whether it leads
 * to files and hosts that are none of its business, and whether a parser would read something else
 * than its author wrote. Knows neither schemas nor operations.
 */
@NullMarked
package io.github.xaifeign.generator.read;

import org.jspecify.annotations.NullMarked;
