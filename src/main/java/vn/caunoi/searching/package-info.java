/** Searching: the library, answered from a Lucene index. */
@NullMarked
package vn.caunoi.searching;

import org.jspecify.annotations.NullMarked;
