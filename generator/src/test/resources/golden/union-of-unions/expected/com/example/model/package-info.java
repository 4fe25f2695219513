/** The types that go over the wire. */
@NullMarked
package com.example.model;

import org.jspecify.annotations.NullMarked;
