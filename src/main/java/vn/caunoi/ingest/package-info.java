/** Ingest: runs corpus to index with progress and collects the problems of every stage. */
@NullMarked
package vn.caunoi.ingest;

import org.jspecify.annotations.NullMarked;
