/** Measures what the product finds and links against what is known to be right. */
@NullMarked
package vn.caunoi.evaluation;

import org.jspecify.annotations.NullMarked;
