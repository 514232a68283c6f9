/** The JSON API under {@code /api/v1}: what the pages know, for machines. */
@NullMarked
package vn.caunoi.api;

import org.jspecify.annotations.NullMarked;
