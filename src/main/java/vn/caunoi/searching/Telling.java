package vn.caunoi.searching;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How telling a term is among the passages, or documents, that have a field: its idf. */
final class Telling {
  /** The boost of a word that all of them have; one that a single one has gets about 1 more. */
  private static final double LEAST = 0.5;

  private final IndexReader reader;
  private final int all;

  /**
   * @param field a field that all of them have
   */
  Telling(IndexReader reader, String field) throws IOException {
    this.reader = reader;
    all = Math.max(reader.getDocCount(field), 2);
  }

  /** How many of them have the term. */
  int count(Term term) throws IOException {
    return reader.docFreq(term);
  }

  /** Whether at most half of them have the term; one that more have hardly ranks. */
  boolean tells(Term term) throws IOException {
    return 2L * reader.docFreq(term) <= all;
  }

  /** Its idf; a term that none of them has tells as much as one that a single one has. */
  double idf(Term term) throws IOException {
    return idf(Math.max(reader.docFreq(term), 1));
  }

  /**
   * How much more than by BM25's own idf a rare word counts than a frequent one.
   *
   * @return from 0.5 to 1.5
   */
  double boost(Term term) throws IOException {
    return LEAST + idf(term) / idf(1);
  }

  private double idf(int with) {
    return Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }
}
