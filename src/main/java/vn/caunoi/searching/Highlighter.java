package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
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

  /** Words so near to a mark are counted with it when the best place is looked for. */
  private static final int REACH = LONGEST - 60;

  private final boolean marked;
  private final CharArrayMap<Integer> numbers = new CharArrayMap<>(32, false);
  private final BitSet telling = new BitSet();
  private final List<BitSet> followers = new ArrayList<>();

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
        telling.set(number(unit.word()));
      }
    }
    follow(words);
    for (int i = 0; i < words.size(); i++) {
      Abbreviations.all().expansion(words.get(i).term()).ifPresent(this::follow);
      Synonyms.all().at(i, words).forEach(member -> member.others().forEach(this::follow));
      int from = i;
      Abbreviations.all()
          .contraction(words, from)
          .ifPresent(found -> telling.set(number(key(words.get(from).withTerm(found.getValue())))));
    }
  }

  private void follow(List<Syllable> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      int first = number(key(words.get(i)));
      followers.get(first).set(number(key(words.get(i + 1))));
    }
  }

  private String key(Syllable word) {
    return marked ? word.term() : word.folded();
  }

  private int number(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, followers.size());
    followers.add(new BitSet());
    return followers.size() - 1;
  }

  /**
   * The passage with its marks; empty where nothing in it is marked.
   *
   * @param source the text of its source
   */
  Optional<Passage> passage(StoredPassage stored, String source) {
    String text = stored.text(source);
    PassageWords words = PassageWords.of(text, numbers, marked);
    boolean[] hits = hits(words);
    int best = best(words, hits);
    if (best < 0) {
      return Optional.empty();
    }
    StoredPassage.Section section = stored.sectionAt(words.start(best));
    return Optional.of(
        new Passage(section.anchor(), section.headings(), fragments(text, words, hits, best)));
  }

  private boolean[] hits(PassageWords words) {
    boolean[] hits = new boolean[words.size()];
    for (int i = 0; i < hits.length; i++) {
      int word = words.word(i);
      if (word != PassageWords.OTHER) {
        hits[i] |= telling.get(word);
        int next = i + 1 < hits.length ? words.word(i + 1) : PassageWords.OTHER;
        if (next != PassageWords.OTHER && followers.get(word).get(next)) {
          hits[i] = true;
          hits[i + 1] = true;
        }
      }
    }
    return hits;
  }

  /** The first mark with the most different marked words within reach; negative for none. */
  private int best(PassageWords words, boolean[] hits) {
    int[] seen = new int[followers.size()];
    int different = 0;
    int best = -1;
    int most = 0;
    int end = 0;
    for (int i = 0; i < hits.length; i++) {
      for (; end < hits.length && words.end(end) <= words.start(i) + REACH; end++) {
        different += hits[end] && seen[words.word(end)]++ == 0 ? 1 : 0;
      }
      if (hits[i] && i < end) {
        if (different > most) {
          most = different;
          best = i;
        }
        different -= --seen[words.word(i)] == 0 ? 1 : 0;
      }
      end = Math.max(end, i + 1);
    }
    return best;
  }

  private static List<Fragment> fragments(
      String text, PassageWords words, boolean[] hits, int best) {
    int whole = withoutBlanks(text);
    int start = windowStart(whole, words, best);
    int end = windowEnd(text, whole, start);
    List<Fragment> out = new ArrayList<>();
    int at = start;
    int i = 0;
    while (i < hits.length && words.start(i) <= end) {
      int last = i;
      while (last + 1 < hits.length && hits[i] && hits[last + 1] && near(text, words, last)) {
        last++;
      }
      int from = words.start(i);
      int to = words.end(last);
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
    if (end < whole) {
      out.addLast(new Fragment(" …", false));
    }
    return out;
  }

  /** Whether only a space stands between this word and the next: both are marked as one. */
  private static boolean near(String text, PassageWords words, int i) {
    for (int at = words.end(i); at < words.start(i + 1); at++) {
      if (!Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\n') {
        return false;
      }
    }
    return true;
  }

  /** How long the text is without the blanks at its end. */
  private static int withoutBlanks(String text) {
    int length = text.length();
    while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
      length--;
    }
    return length;
  }

  private static int windowStart(int whole, PassageWords words, int best) {
    int wanted = words.start(best) - 60;
    if (whole <= LONGEST || wanted <= 0) {
      return 0;
    }
    int first = best;
    while (first > 0 && words.start(first - 1) >= wanted) {
      first--;
    }
    return words.start(first);
  }

  private static int windowEnd(String text, int whole, int start) {
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
