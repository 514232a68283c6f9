/** What readers take away: citations of documents in the forms that others expect; no HTTP. */
@NullMarked
package vn.caunoi.exporting;

import org.jspecify.annotations.NullMarked;
