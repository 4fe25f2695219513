/** A release as it would be sent to Maven Central, held against its rules. */
@org.jspecify.annotations.NullMarked
package io.github.xaifeign.release;
