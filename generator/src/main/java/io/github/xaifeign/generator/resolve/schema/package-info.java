/**
 * Schemas become types: references, allOf, unions, enums and members. For {@code
 * resolve.operation}, which asks {@link io.github.xaifeign.generator.resolve.schema.SchemaResolver}
 * for the types of bodies, parameters and responses. Everything else here serves that one class.
 */
@NullMarked
package io.github.xaifeign.generator.resolve.schema;

import org.jspecify.annotations.NullMarked;
