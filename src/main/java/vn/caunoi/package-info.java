/** Cầu Nối: the program, its wiring and its settings. */
@NullMarked
package vn.caunoi;

import org.jspecify.annotations.NullMarked;
