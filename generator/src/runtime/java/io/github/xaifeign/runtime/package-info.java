/**
 * The hand-written part of a generated client: reading and writing JSON, and the HTTP side of
 * Feign.
 *
 * <p>Emitted models read themselves with {@link io.github.xaifeign.runtime.JsonReads} and write
 * themselves with {@link io.github.xaifeign.runtime.JsonWrites}. Emitted interfaces are bound by
 * {@link io.github.xaifeign.runtime.ApiClients}, or by a plain {@code Feign.builder()} that is
 * given {@link io.github.xaifeign.runtime.HttpTransport}, {@link
 * io.github.xaifeign.runtime.ModelEncoder}, {@link io.github.xaifeign.runtime.ModelDecoder} and
 * {@link io.github.xaifeign.runtime.ApiErrorDecoder}.
 */
@NullMarked
package io.github.xaifeign.runtime;

import org.jspecify.annotations.NullMarked;
