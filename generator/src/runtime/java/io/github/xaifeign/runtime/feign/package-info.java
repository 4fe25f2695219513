/**
 * What Feign sees of a generated client, and what its interfaces name: the factory, the transport,
 * encoder, decoder and error decoder, parameters and forms.
 *
 * <p>Emitted interfaces are bound by {@link io.github.xaifeign.runtime.feign.ApiClients}, or by a
 * plain {@code Feign.builder()} that is given {@link
 * io.github.xaifeign.runtime.feign.HttpTransport}, {@link
 * io.github.xaifeign.runtime.feign.ModelEncoder}, {@link
 * io.github.xaifeign.runtime.feign.ModelDecoder} and {@link
 * io.github.xaifeign.runtime.feign.ApiErrorDecoder}.
 */
@NullMarked
package io.github.xaifeign.runtime.feign;

import org.jspecify.annotations.NullMarked;
