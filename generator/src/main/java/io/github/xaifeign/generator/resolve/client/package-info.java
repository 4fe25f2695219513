/**
 * What the facade offers: title, servers and credentials. {@link
 * io.github.xaifeign.generator.resolve.client.ClientResolver} is the way in.
 */
@NullMarked
package io.github.xaifeign.generator.resolve.client;

import org.jspecify.annotations.NullMarked;
