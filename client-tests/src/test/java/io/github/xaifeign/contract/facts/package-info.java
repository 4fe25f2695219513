/**
 * Our documents against what they were written from: the facts that were gathered of the service.
 * The facts are not part of this project; {@code -Dshared.dir=<folder>} says where they are.
 */
@NullMarked
package io.github.xaifeign.contract.facts;

import org.jspecify.annotations.NullMarked;
