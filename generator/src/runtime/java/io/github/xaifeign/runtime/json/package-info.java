/**
 * What emitted models are made of: how they read and write themselves, and the values that they
 * hold. Emitted code calls it; users name {@link io.github.xaifeign.runtime.json.Timestamp}, {@link
 * io.github.xaifeign.runtime.json.OpenEnum} and {@link
 * io.github.xaifeign.runtime.json.MissingMembersException}. It knows nothing of HTTP.
 */
@NullMarked
package io.github.xaifeign.runtime.json;

import org.jspecify.annotations.NullMarked;
