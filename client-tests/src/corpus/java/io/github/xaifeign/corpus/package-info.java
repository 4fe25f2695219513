/**
 * The generator tried on documents from elsewhere: each is generated from, compiled, and read and
 * written with instances that a sampler made which shares no code with the generator.
 */
@NullMarked
package io.github.xaifeign.corpus;

import org.jspecify.annotations.NullMarked;
