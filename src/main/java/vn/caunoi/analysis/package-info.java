/**
 * Analysis: Vietnamese text becomes the terms that are indexed and searched; Lucene services,
 * usable by another server.
 */
@NullMarked
package vn.caunoi.analysis;

import org.jspecify.annotations.NullMarked;
