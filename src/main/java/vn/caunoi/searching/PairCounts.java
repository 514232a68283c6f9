package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import vn.caunoi.analysis.SyllableBigramFilter;
import vn.caunoi.indexing.Fields;

/**
 * How often the index writes one syllable behind another.
 *
 * <p>Only pairs without marks are indexed. With marks, those passages that have the pair without
 * them are asked which of the spellings stand side by side in them, the first {@value #SAMPLE} of
 * them where there are more.
 */
final class PairCounts {
  private static final int SAMPLE = 256;

  private final IndexReader reader;

  PairCounts(IndexReader reader) {
    this.reader = reader;
  }

  /** How often the second syllable follows the first, both without marks. */
  long folded(String first, String second) throws IOException {
    return reader.totalTermFreq(pair(first, second));
  }

  /** The same for each of the first spellings before each of the second, about. */
  double[][] marked(List<String> firsts, List<String> seconds) throws IOException {
    double[][] out = new double[firsts.size()][seconds.size()];
    for (Spellings first : Spellings.of(firsts)) {
      for (Spellings second : Spellings.of(seconds)) {
        count(first, second, out);
      }
    }
    return out;
  }

  private void count(Spellings first, Spellings second, double[][] out) throws IOException {
    Term pair = pair(first.folded(), second.folded());
    double all = reader.totalTermFreq(pair);
    if (first.alone() && second.alone()) {
      out[first.places().getFirst()][second.places().getFirst()] = all;
    } else if (all > 0) {
      int left = SAMPLE;
      for (LeafReaderContext leaf : reader.leaves()) {
        left -= left > 0 ? new Sample(leaf.reader(), first, second, out).read(pair, left) : 0;
      }
      scale(first, second, all, out);
    }
  }

  /** Brings what was counted in the sample to what the index has in all. */
  private static void scale(Spellings first, Spellings second, double all, double[][] out) {
    double seen = 0;
    for (int i : first.places()) {
      for (int j : second.places()) {
        seen += out[i][j];
      }
    }
    for (int i : first.places()) {
      for (int j : second.places()) {
        out[i][j] *= all / Math.max(seen, 1);
      }
    }
  }

  private static Term pair(String first, String second) {
    return new Term(Fields.FOLDED_BIGRAMS, first + SyllableBigramFilter.SEPARATOR + second);
  }

  /**
   * The spellings of one syllable.
   *
   * @param places their places among the candidates
   */
  private record Spellings(String folded, List<String> terms, List<Integer> places) {
    /** The candidates by the syllables that they spell. */
    static List<Spellings> of(List<String> candidates) {
      Map<String, Spellings> out = new LinkedHashMap<>();
      for (int i = 0; i < candidates.size(); i++) {
        String folded = Syllable.fold(candidates.get(i));
        Spellings own =
            out.computeIfAbsent(
                folded, _ -> new Spellings(folded, new ArrayList<>(), new ArrayList<>()));
        own.terms.add(candidates.get(i));
        own.places.add(i);
      }
      return List.copyOf(out.values());
    }

    boolean alone() {
      return terms.size() == 1;
    }

    /** Those that the segment has. */
    List<Written> in(LeafReader leaf) throws IOException {
      List<Written> out = new ArrayList<>();
      for (int i = 0; i < terms.size(); i++) {
        Term term = new Term(Fields.SYLLABLES, terms.get(i));
        PostingsEnum passages = leaf.postings(term, PostingsEnum.POSITIONS);
        if (passages != null) {
          out.add(new Written(places.get(i), passages));
        }
      }
      return out;
    }
  }

  /** A spelling in a segment. */
  private record Written(int place, PostingsEnum passages) {
    /** Asked in ascending order. */
    boolean in(int passage) throws IOException {
      int at = passages.docID();
      return (at < passage ? passages.advance(passage) : at) == passage;
    }

    /** Where in the passage that was asked about. */
    int[] positions() throws IOException {
      int[] out = new int[passages.freq()];
      for (int i = 0; i < out.length; i++) {
        out[i] = passages.nextPosition();
      }
      return out;
    }
  }

  /** Passages of a segment that have a pair. */
  private static final class Sample {
    private final LeafReader leaf;
    private final List<Written> firsts;
    private final List<Written> seconds;
    private final double[][] counts;

    Sample(LeafReader leaf, Spellings first, Spellings second, double[][] counts)
        throws IOException {
      this.leaf = leaf;
      firsts = first.in(leaf);
      seconds = second.in(leaf);
      this.counts = counts;
    }

    /** Counts, and tells how many passages it has seen. */
    int read(Term pair, int most) throws IOException {
      PostingsEnum passages = leaf.postings(pair, PostingsEnum.NONE);
      int read = 0;
      while (passages != null
          && read < most
          && passages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        read(passages.docID());
        read++;
      }
      return read;
    }

    private void read(int passage) throws IOException {
      Map<Integer, Written> followed = new HashMap<>();
      for (Written second : seconds) {
        if (second.in(passage)) {
          for (int position : second.positions()) {
            followed.put(position - 1, second);
          }
        }
      }
      for (Written first : followed.isEmpty() ? List.<Written>of() : firsts) {
        if (first.in(passage)) {
          for (int position : first.positions()) {
            count(first, followed.get(position));
          }
        }
      }
    }

    private void count(Written first, @Nullable Written second) {
      if (second != null) {
        counts[first.place()][second.place()]++;
      }
    }
  }
}
