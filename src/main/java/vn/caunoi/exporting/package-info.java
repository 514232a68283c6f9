/**
 * Exporting: what readers take away, in the forms that others expect: lists, citations, feeds, the
 * graph of relations, what machines are told of a page; no HTTP.
 */
@NullMarked
package vn.caunoi.exporting;

import org.jspecify.annotations.NullMarked;
