/**
 * The library: what may be asked of the indexed corpus. Interfaces and the records they answer
 * with; a second search engine implements these and nothing above notices.
 */
@NullMarked
package vn.caunoi.library;

import org.jspecify.annotations.NullMarked;
