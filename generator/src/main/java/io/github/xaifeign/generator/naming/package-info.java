/**
 * How words of a document become Java names, and who settles it when two want the same. For {@code
 * resolve}; no stage after it asks what something is called.
 */
@NullMarked
package io.github.xaifeign.generator.naming;

import org.jspecify.annotations.NullMarked;
