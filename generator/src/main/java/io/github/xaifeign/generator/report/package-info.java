/** What is wrong with a document, said once and completely. Used by every stage. */
@NullMarked
package io.github.xaifeign.generator.report;

import org.jspecify.annotations.NullMarked;
