/**
 * What the generator knows about an API once every question of the document is answered: immutable
 * records and sealed types between the stages {@code resolve} and {@code emit}. Nothing here knows
 * of swagger's tree or of JavaPoet.
 */
@NullMarked
package io.github.xaifeign.generator.model;

import org.jspecify.annotations.NullMarked;
