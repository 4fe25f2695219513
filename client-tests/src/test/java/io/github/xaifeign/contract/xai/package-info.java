/**
 * The contract tests of the emitted client. The judges are the document, its validators and
 * literals in the tests, never the client's own classes.
 */
@NullMarked
package io.github.xaifeign.contract.xai;

import org.jspecify.annotations.NullMarked;
