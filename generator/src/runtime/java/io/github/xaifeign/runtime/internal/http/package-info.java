/**
 * Requests and responses on a connection: bodies, ranges, connections and their threads. For the
 * runtime alone.
 */
@NullMarked
package io.github.xaifeign.runtime.internal.http;

import org.jspecify.annotations.NullMarked;
