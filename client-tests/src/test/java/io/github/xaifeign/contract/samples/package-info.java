/**
 * Bodies made from the raw document: every way in which a schema lets them differ, one at a time.
 * The walker shares nothing with the generator, nor with the judges of the fake server.
 */
@NullMarked
package io.github.xaifeign.contract.samples;

import org.jspecify.annotations.NullMarked;
