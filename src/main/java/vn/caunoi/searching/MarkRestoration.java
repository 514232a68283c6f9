package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a query that was typed without marks means, as far as the index is sure of it.
 *
 * <p>The likeliest row of spellings is found in a {@link Lattice}. How certain one is, is the share
 * that it has, with its neighbour, in all that the index writes in place of the two; a word whose
 * neighbours say nothing of it is searched in all of its spellings.
 */
final class MarkRestoration {
  private final Vocabulary vocabulary;

  MarkRestoration(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of a query without marks; the same number, in the same order. */
  List<QueryWord> restore(List<Syllable> words) throws IOException {
    if (words.isEmpty()) {
      return List.of();
    }
    List<List<Lattice.Candidate>> candidates = new ArrayList<>();
    for (Syllable word : words) {
      candidates.add(candidates(word.folded()));
    }
    Lattice lattice = new Lattice(vocabulary, false, candidates);
    int[] likely = lattice.best();
    double before = 0;
    List<QueryWord> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      double behind = last ? 0 : lattice.share(i, likely[i], likely[i + 1]);
      String spelling = candidates.get(i).get(likely[i]).term();
      out.add(word(words.get(i), spelling, Math.max(before, behind)));
      before = behind;
    }
    return out;
  }

  /** The words in all of their spellings, none of them likelier. */
  List<QueryWord> open(List<Syllable> words) throws IOException {
    List<QueryWord> out = new ArrayList<>();
    for (Syllable word : words) {
      out.add(word(word, word.folded(), 0));
    }
    return out;
  }

  private QueryWord word(Syllable word, String likely, double certainty) throws IOException {
    List<String> spellings = vocabulary.spellings(word.folded());
    List<String> all = spellings.isEmpty() ? List.of(word.folded()) : spellings;
    return new QueryWord(word, word.folded(), all, likely, certainty);
  }

  private List<Lattice.Candidate> candidates(String folded) throws IOException {
    List<String> usual = vocabulary.usualSpellings(folded);
    List<String> all = usual.isEmpty() ? List.of(folded) : usual;
    return all.stream().map(spelling -> new Lattice.Candidate(spelling, 0)).toList();
  }
}
