package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.indexing.StoredPassage;
import vn.caunoi.library.SearchResult.Fragment;
import vn.caunoi.library.SearchResult.Passage;

/**
 * Marks the words of a query in a passage, whatever its Unicode form and tone placement: the text
 * is analysed again, and its offsets are exact.
 *
 * <p>A frequent word is marked only beside a word that it stands beside in the query.
 */
final class Highlighter {
  /** A passage is shown by so many characters around its marks. */
  private static final int LONGEST = 320;

  private static final double TELLING = 0.35;

  private final boolean marked;
  private final Set<String> telling = new HashSet<>();
  private final Map<String, Set<String>> followers = new HashMap<>();

  /**
   * @param words as searched
   * @param marked whether marks count
   * @param plan tells how telling each word is
   */
  Highlighter(List<Syllable> words, boolean marked, WordPlan plan) {
    this.marked = marked;
    double most = plan.units().stream().mapToDouble(Unit::weight).max().orElse(0);
    for (Unit unit : plan.units()) {
      if (unit.weight() >= TELLING * most) {
        telling.add(unit.word());
      }
    }
    follow(words);
    for (int i = 0; i < words.size(); i++) {
      Abbreviations.all().expansion(words.get(i).term()).ifPresent(this::follow);
      int from = i;
      Abbreviations.all()
          .contraction(words, from)
          .ifPresent(found -> telling.add(key(words.get(from).withTerm(found.getValue()))));
    }
  }

  private void follow(List<Syllable> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      followers.computeIfAbsent(key(words.get(i)), _ -> new HashSet<>()).add(key(words.get(i + 1)));
    }
  }

  private String key(Syllable word) {
    return marked ? word.term() : word.folded();
  }

  /**
   * The passage with its marks; empty where nothing in it is marked.
   *
   * @param source the text of its source
   */
  Optional<Passage> passage(StoredPassage stored, String source) {
    String text = stored.text(source);
    List<Syllable> words = Syllable.of(text);
    boolean[] hits = hits(words);
    int best = -1;
    int most = 0;
    for (int i = 0; i < hits.length; i++) {
      if (hits[i]) {
        int count = distinct(words, hits, i);
        if (count > most) {
          most = count;
          best = i;
        }
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    StoredPassage.Section section = stored.sectionAt(words.get(best).span().start());
    return Optional.of(
        new Passage(section.anchor(), section.headings(), fragments(text, words, hits, best)));
  }

  private boolean[] hits(List<Syllable> words) {
    boolean[] hits = new boolean[words.size()];
    for (int i = 0; i < hits.length; i++) {
      hits[i] |= telling.contains(key(words.get(i)));
      boolean pair =
          i + 1 < hits.length
              && followers
                  .getOrDefault(key(words.get(i)), Set.of())
                  .contains(key(words.get(i + 1)));
      if (pair) {
        hits[i] = true;
        hits[i + 1] = true;
      }
    }
    return hits;
  }

  /** How many different words are marked within reach of this one. */
  private int distinct(List<Syllable> words, boolean[] hits, int from) {
    Set<String> seen = new HashSet<>();
    int end = words.get(from).span().start() + LONGEST - 60;
    for (int i = from; i < hits.length && words.get(i).span().end() <= end; i++) {
      if (hits[i]) {
        seen.add(key(words.get(i)));
      }
    }
    return seen.size();
  }

  private static List<Fragment> fragments(
      String text, List<Syllable> words, boolean[] hits, int best) {
    int start = windowStart(text, words, best);
    int end = windowEnd(text, start);
    List<Fragment> out = new ArrayList<>();
    int at = start;
    int i = 0;
    while (i < hits.length) {
      int last = i;
      while (last + 1 < hits.length && hits[i] && hits[last + 1] && near(text, words, last)) {
        last++;
      }
      int from = words.get(i).span().start();
      int to = words.get(last).span().end();
      if (hits[i] && from >= start && to <= end) {
        add(out, text, at, from, false);
        add(out, text, from, to, true);
        at = to;
      }
      i = last + 1;
    }
    add(out, text, at, end, false);
    if (start > 0) {
      out.addFirst(new Fragment("… ", false));
    }
    if (end < text.stripTrailing().length()) {
      out.addLast(new Fragment(" …", false));
    }
    return out;
  }

  /** Whether only a space stands between this word and the next: both are marked as one. */
  private static boolean near(String text, List<Syllable> words, int i) {
    String between = text.substring(words.get(i).span().end(), words.get(i + 1).span().start());
    return between.isBlank() && between.indexOf('\n') < 0;
  }

  private static int windowStart(String text, List<Syllable> words, int best) {
    if (text.stripTrailing().length() <= LONGEST) {
      return 0;
    }
    int wanted = Math.max(0, words.get(best).span().start() - 60);
    return words.stream()
        .map(w -> w.span().start())
        .filter(s -> s >= wanted)
        .findFirst()
        .filter(s -> wanted > 0)
        .orElse(0);
  }

  private static int windowEnd(String text, int start) {
    int whole = text.stripTrailing().length();
    if (whole - start <= LONGEST) {
      return whole;
    }
    int end = text.lastIndexOf(' ', start + LONGEST);
    return end <= start ? start + LONGEST : end;
  }

  private static void add(List<Fragment> out, String text, int from, int to, boolean mark) {
    if (to > from) {
      out.add(new Fragment(text.substring(from, to), mark));
    }
  }
}
