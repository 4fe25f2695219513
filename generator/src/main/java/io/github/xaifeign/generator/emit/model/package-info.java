/** Emits the classes that hold values: JSON objects, forms, unions, enums and parameters. */
@NullMarked
package io.github.xaifeign.generator.emit.model;

import org.jspecify.annotations.NullMarked;
