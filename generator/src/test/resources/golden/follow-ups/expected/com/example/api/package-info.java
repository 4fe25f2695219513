/** The operations, one Feign interface for each group. */
@NullMarked
package com.example.api;

import org.jspecify.annotations.NullMarked;
