/** What happens to a call on its way: retries, timeouts, the log. For the runtime alone. */
@NullMarked
package io.github.xaifeign.runtime.internal.call;

import org.jspecify.annotations.NullMarked;
