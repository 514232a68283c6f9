/** Extraction: a read text becomes a document with its own facts, outline, citations and claims. */
@NullMarked
package vn.caunoi.extraction;

import org.jspecify.annotations.NullMarked;
