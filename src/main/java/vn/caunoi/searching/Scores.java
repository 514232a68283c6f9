package vn.caunoi.searching;

import java.util.Arrays;

/**
 * What the documents of a snapshot scored for one query, by their numbers in {@link DocumentMap}.
 */
final class Scores {
  static final int NONE = -1;

  /** Of the best passage. */
  final float[] text;

  /** Its number in the reader. */
  final int[] passage;

  /** How much of the query's weight one passage carries, with the document's facts. */
  final float[] covered;

  /** How many passages match. */
  final int[] matching;

  /** Of the document's facts and title. */
  final float[] own;

  /** The units that the document's facts have. */
  final long[] facts;

  Scores(int documents) {
    text = new float[documents];
    passage = new int[documents];
    covered = new float[documents];
    matching = new int[documents];
    own = new float[documents];
    facts = new long[documents];
    Arrays.fill(passage, NONE);
  }
}
