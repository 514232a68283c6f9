/**
 * The vocabulary: documents, numbers, bodies, places, citations, relations, holdings and problems.
 * It knows the JDK and JSpecify only, and every other package speaks it.
 */
@NullMarked
package vn.caunoi.policy;

import org.jspecify.annotations.NullMarked;
