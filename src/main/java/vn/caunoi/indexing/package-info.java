/**
 * Indexing: extracted documents and their links become fields, passages, mentions and edges of a
 * Lucene index, in commits and generations.
 */
@NullMarked
package vn.caunoi.indexing;

import org.jspecify.annotations.NullMarked;
