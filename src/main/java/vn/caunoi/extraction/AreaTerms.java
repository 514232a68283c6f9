package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.text.Folding;

/**
 * Finds the terms of policy areas ({@code area-terms.tsv}) in one pass over the words of a text.
 */
final class AreaTerms {
  private static final Map<String, List<Term>> BY_FIRST_WORD = terms();

  private AreaTerms() {}

  /**
   * A term.
   *
   * @param words without marks
   * @param area empty for the name of a body
   */
  private record Term(List<String> words, Optional<PolicyArea> area) {}

  /** A word without marks, and where it stands. */
  private record Word(String folded, int start, int end) {}

  /** The terms in a stretch of text by their areas, each time as displayed. */
  static Map<PolicyArea, List<String>> in(FoldedText text, int from, int to) {
    Map<PolicyArea, List<String>> out = new LinkedHashMap<>();
    List<Word> words = words(text, from, to);
    int i = 0;
    while (i < words.size()) {
      Optional<Term> term = longest(words, i);
      int last = i + term.map(t -> t.words().size()).orElse(1) - 1;
      int start = words.get(i).start();
      int end = words.get(last).end();
      term.flatMap(Term::area)
          .ifPresent(area ->
              out.computeIfAbsent(area, _ -> new ArrayList<>()).add(text.plain(start, end)));
      i = last + 1;
    }
    return out;
  }

  private static List<Word> words(FoldedText text, int from, int to) {
    List<Word> out = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (text.word(i)) {
        int end = Math.max(i + 1, Math.min(to, text.wordEnd(i)));
        out.add(new Word(text.folded().substring(i, end), i, end));
        i = end;
      } else {
        i++;
      }
    }
    return out;
  }

  private static Optional<Term> longest(List<Word> words, int at) {
    for (Term term : BY_FIRST_WORD.getOrDefault(words.get(at).folded(), List.of())) {
      if (stands(term, words, at)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Term term, List<Word> words, int at) {
    if (at + term.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < term.words().size(); i++) {
      if (!term.words().get(i).equals(words.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }

  /** The terms by their first words, the longest first. */
  private static Map<String, List<Term>> terms() {
    Map<String, List<Term>> out = new HashMap<>();
    for (List<String> row : DataTable.read(AreaTerms.class, "area-terms.tsv", 2)) {
      List<String> words = List.of(Folding.fold(row.get(0)).split(" "));
      Optional<PolicyArea> area =
          row.get(1).equals("|") ? Optional.empty() : PolicyArea.ofCode(row.get(1));
      out.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Term(words, area));
    }
    out.values().forEach(all -> all.sort((a, b) -> b.words().size() - a.words().size()));
    return out;
  }
}
