/** The client: its facade, and its asynchronous view. */
@NullMarked
package com.example.parcels;

import org.jspecify.annotations.NullMarked;
