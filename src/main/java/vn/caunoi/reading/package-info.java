/** Reading: source files become clean displayed text with blocks, page furniture removed. */
@NullMarked
package vn.caunoi.reading;

import org.jspecify.annotations.NullMarked;
