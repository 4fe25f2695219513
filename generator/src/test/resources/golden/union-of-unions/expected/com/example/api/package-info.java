/** The operations, a class for each group, and the Feign interfaces behind these. */
@NullMarked
package com.example.api;

import org.jspecify.annotations.NullMarked;
