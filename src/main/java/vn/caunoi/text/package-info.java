/**
 * Vietnamese characters: composition, tone placement, folding and offset maps. It knows no Lucene.
 */
@NullMarked
package vn.caunoi.text;

import org.jspecify.annotations.NullMarked;
