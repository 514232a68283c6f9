package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
  /** The first two letters of all terms: most words open none. */
  private static final BitSet STARTS = new BitSet();

  private static final Map<String, List<Term>> BY_FIRST_WORD = terms();

  private AreaTerms() {}

  /**
   * A term.
   *
   * @param words without marks
   * @param area empty for the name of a body
   */
  private record Term(List<String> words, Optional<PolicyArea> area) {}

  /** Where the words of a stretch start and end. */
  private static final class Stretch {
    private final FoldedText text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    Stretch(FoldedText text) {
      this.text = text;
    }

    void add(int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      starts[count] = start;
      ends[count++] = end;
    }

    boolean says(int place, String word) {
      return ends[place] - starts[place] == word.length()
          && text.folded().startsWith(word, starts[place]);
    }
  }

  /** The terms in a stretch of text by their areas, each time as displayed. */
  static Map<PolicyArea, List<String>> in(FoldedText text, int from, int to) {
    Map<PolicyArea, List<String>> out = new LinkedHashMap<>();
    Stretch words = words(text, from, to);
    int i = 0;
    while (i < words.count) {
      Optional<Term> term = longest(words, i);
      int last = i + term.map(t -> t.words().size()).orElse(1) - 1;
      int start = words.starts[i];
      int end = words.ends[last];
      term.flatMap(Term::area)
          .ifPresent(area ->
              out.computeIfAbsent(area, _ -> new ArrayList<>()).add(text.plain(start, end)));
      i = last + 1;
    }
    return out;
  }

  private static Stretch words(FoldedText text, int from, int to) {
    Stretch out = new Stretch(text);
    int i = from;
    while (i < to) {
      if (text.word(i)) {
        int end = Math.max(i + 1, Math.min(to, text.wordEnd(i)));
        out.add(i, end);
        i = end;
      } else {
        i++;
      }
    }
    return out;
  }

  private static Optional<Term> longest(Stretch words, int at) {
    int start = words.starts[at];
    char second = words.text.at(start + 1);
    if (Character.isLetter(second) && !STARTS.get(start(words.text.at(start), second))) {
      return Optional.empty();
    }
    String first = words.text.folded().substring(start, words.ends[at]);
    for (Term term : BY_FIRST_WORD.getOrDefault(first, List.of())) {
      if (stands(term, words, at)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  private static int start(char first, char second) {
    return (first & 127) << 7 | (second & 127);
  }

  private static boolean stands(Term term, Stretch words, int at) {
    if (at + term.words().size() > words.count) {
      return false;
    }
    for (int i = 0; i < term.words().size(); i++) {
      if (!words.says(at + i, term.words().get(i))) {
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
      String first = words.getFirst();
      STARTS.set(start(first.charAt(0), first.length() > 1 ? first.charAt(1) : ' '));
      out.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Term(words, area));
    }
    out.values().forEach(all -> all.sort((a, b) -> b.words().size() - a.words().size()));
    return out;
  }
}
