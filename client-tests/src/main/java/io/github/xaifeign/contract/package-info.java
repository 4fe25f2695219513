/**
 * A fake server that is driven by an OpenAPI document, and the judge behind it.
 *
 * <p>{@link io.github.xaifeign.contract.FakeApiServer} reads a document, holds every request
 * against it and answers with the document's own examples. It shares no code with the generator and
 * knows none of the client's classes, so a fault that the two have in common cannot hide here: the
 * document is read by a small walker over its raw tree, bodies and parameters are judged by a
 * validator of other authors, and what that validator does not look at is checked by parsers that
 * are not the client's either.
 */
@NullMarked
package io.github.xaifeign.contract;

import org.jspecify.annotations.NullMarked;
