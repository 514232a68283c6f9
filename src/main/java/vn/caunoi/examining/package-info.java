/** Examining: looks at single files and sentences against the corpus and stores nothing. */
@NullMarked
package vn.caunoi.examining;

import org.jspecify.annotations.NullMarked;
