package vn.caunoi.evaluation;

/**
 * What an engine costs on a collection.
 *
 * @param documentsASecond indexed, with all fields, one thread
 * @param indexByText size of the index by that of the text in UTF-8
 * @param microsAQuery mean time of a ranking of a hundred
 */
public record Cost(double documentsASecond, double indexByText, double microsAQuery) {}
