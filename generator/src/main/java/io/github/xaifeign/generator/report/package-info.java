/**
 * What is wrong with a document, said once and completely: where, what was found, what to do. Every
 * package may report here; this one imports no other.
 */
@NullMarked
package io.github.xaifeign.generator.report;

import org.jspecify.annotations.NullMarked;
