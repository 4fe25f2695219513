/** Benchmarks: the emitted client beside others. They compare within one run and assert nothing. */
@NullMarked
package io.github.xaifeign.bench;

import org.jspecify.annotations.NullMarked;
