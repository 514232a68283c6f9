package vn.caunoi.extraction;

import vn.caunoi.policy.Span;

/**
 * A document's title, what follows the type word (trích yếu).
 *
 * @param text its lines joined
 * @param span from its first to its last character in the displayed text
 * @param firstLine its first line
 * @param end the line behind its last one
 */
record Title(String text, Span span, int firstLine, int end) {}
