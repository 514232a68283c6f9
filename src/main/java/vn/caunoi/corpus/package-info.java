/**
 * The corpus: what lies in the folder of source files, its checksums, and the curated corrections.
 */
@NullMarked
package vn.caunoi.corpus;

import org.jspecify.annotations.NullMarked;
