/** Linking: citations become links, claims become relations, records and texts become documents. */
@NullMarked
package vn.caunoi.linking;

import org.jspecify.annotations.NullMarked;
