package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indexing.Fields;

/**
 * The language model of the index: how often each syllable and each pair of syllables stands in it.
 *
 * <p>Syllables are read from the term dictionary at the first question, a few milliseconds; pairs
 * are looked up as they are asked for.
 */
final class Vocabulary {
  private static final int LONGEST = 12;
  private static final int MOST_SPELLINGS = 8;

  /** The share of a rare spelling among those of its syllable. */
  private static final double RARE = 0.001;

  private final IndexReader reader;
  private final PairCounts pairs;
  private @Nullable Counts counts;

  Vocabulary(IndexReader reader) {
    this.reader = reader;
    pairs = new PairCounts(reader);
  }

  /** How often the syllable stands in the index; a folded one in any of its spellings. */
  long count(String syllable, boolean folded) throws IOException {
    Counts all = counts();
    return (folded ? all.folded : all.marked).getOrDefault(syllable, 0L);
  }

  /** How many syllables the index has in all. */
  long total() throws IOException {
    return counts().total;
  }

  /** The spellings of a folded syllable, the most frequent first. */
  List<String> spellings(String folded) throws IOException {
    return counts().spellings.getOrDefault(folded, List.of());
  }

  /** Its most frequent spellings, at most {@value #MOST_SPELLINGS}; rare ones are left out. */
  List<String> usualSpellings(String folded) throws IOException {
    double least = RARE * count(folded, true);
    List<String> out = new ArrayList<>();
    for (String spelling : spellings(folded)) {
      if (out.size() < MOST_SPELLINGS && count(spelling, false) >= least) {
        out.add(spelling);
      }
    }
    return List.copyOf(out);
  }

  /** Folded syllables that one slip of the fingers turns into this one. */
  List<String> oneSlipAway(String folded) throws IOException {
    Counts all = counts();
    Set<String> out = new LinkedHashSet<>();
    for (String shorter : Slip.shortened(folded)) {
      for (String other : all.shortened.getOrDefault(shorter, List.of())) {
        if (Slip.between(folded, other)) {
          out.add(other);
        }
      }
    }
    return List.copyOf(out);
  }

  /** How often one syllable stands behind another. */
  PairCounts pairs() {
    return pairs;
  }

  private synchronized Counts counts() throws IOException {
    Counts known = counts;
    if (known == null) {
      known = new Counts();
      for (LeafReaderContext leaf : reader.leaves()) {
        known.add(leaf.reader().terms(Fields.SYLLABLES));
      }
      known.finish();
      counts = known;
    }
    return known;
  }

  /** The counts of single syllables. */
  private static final class Counts {
    private final Map<String, Long> marked = new HashMap<>();
    private final Map<String, Long> folded = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();

    /** Folded syllables by what is left of them without one letter. */
    private final Map<String, List<String>> shortened = new HashMap<>();

    private long total;

    void add(@Nullable Terms terms) throws IOException {
      if (terms == null) {
        return;
      }
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String syllable = term.utf8ToString();
        boolean word =
            syllable.length() <= LONGEST && syllable.chars().allMatch(Character::isLetter);
        if (word) {
          marked.merge(syllable, all.totalTermFreq(), Long::sum);
        } else if (!Syllable.fold(syllable).equals(syllable)) {
          spellings.computeIfAbsent(Syllable.fold(syllable), _ -> new ArrayList<>()).add(syllable);
        }
      }
    }

    void finish() {
      marked.forEach((syllable, count) -> {
        String plain = Syllable.fold(syllable);
        folded.merge(plain, count, Long::sum);
        spellings.computeIfAbsent(plain, _ -> new ArrayList<>()).add(syllable);
        total += count;
      });
      for (String word : folded.keySet()) {
        for (String shorter : Slip.shortened(word)) {
          shortened.computeIfAbsent(shorter, _ -> new ArrayList<>()).add(word);
        }
      }
      spellings
          .values()
          .forEach(list ->
              list.sort(
                  (a, b) -> Long.compare(marked.getOrDefault(b, 0L), marked.getOrDefault(a, 0L))));
    }
  }
}
