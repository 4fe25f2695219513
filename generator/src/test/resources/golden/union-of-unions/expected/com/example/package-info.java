/** The client: its facade, and its asynchronous view. */
@NullMarked
package com.example;

import org.jspecify.annotations.NullMarked;
