/** Stage one: the document as swagger-parser read it, and where in it one is. */
@NullMarked
package io.github.xaifeign.generator.read;

import org.jspecify.annotations.NullMarked;
