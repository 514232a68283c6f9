/** Benchmarks: what the product costs, beside StandardAnalyzer in the same run. */
@NullMarked
package vn.caunoi.bench;

import org.jspecify.annotations.NullMarked;
