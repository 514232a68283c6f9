package vn.caunoi.searching;

import org.apache.lucene.index.IndexReader;

/** The syllables of the index. */
final class Vocabulary {
  Vocabulary(IndexReader reader) {}
}
