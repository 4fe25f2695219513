/** The types that go over the wire. */
@NullMarked
package com.example.parcels.model;

import org.jspecify.annotations.NullMarked;
