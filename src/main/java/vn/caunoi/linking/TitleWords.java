package vn.caunoi.linking;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.caunoi.text.Folding;

/**
 * The words of a title in comparable form: abbreviations written out, marks, case and punctuation
 * dropped, the opening "về việc" left out.
 *
 * <p>{@code V/v tăng cường công tác NKT} and {@code Về tăng cường công tác người khuyết tật} have
 * the same words.
 *
 * @param key the words, parted by single spaces; empty where there is no title
 */
record TitleWords(String key) {
  static final TitleWords NONE = new TitleWords("");

  /** At most as much is compared, so that a text taken for a title by mistake costs nothing. */
  private static final int LONGEST = 1_000;

  private static final Set<String> OPENINGS = Set.of("ve", "viec", "v");

  static TitleWords of(Optional<String> title) {
    return title.map(TitleWords::of).orElse(NONE);
  }

  static TitleWords of(String title) {
    String whole = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    String composed = Normalizer.normalize(whole, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length() + 16);
    int start = -1;
    for (int i = 0; i <= composed.length(); i++) {
      boolean in = i < composed.length() && Character.isLetterOrDigit(composed.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        append(out, composed.substring(start, i));
        start = -1;
      }
    }
    return new TitleWords(out.toString());
  }

  private static void append(StringBuilder out, String token) {
    String words = Folding.fold(Abbreviations.expand(token));
    if (out.isEmpty() && OPENINGS.contains(words)) {
      return;
    }
    if (!out.isEmpty()) {
      out.append(' ');
    }
    out.append(plainDigits(words));
  }

  /** {@code 05} and {@code 5} are one number. */
  private static String plainDigits(String word) {
    int i = 0;
    while (i < word.length() - 1 && word.charAt(i) == '0') {
      i++;
    }
    return Character.isDigit(word.charAt(i)) ? word.substring(i) : word;
  }

  List<String> words() {
    return key.isEmpty() ? List.of() : List.of(key.split(" "));
  }

  /** The words without "về", which papers put into a name or leave out: Pháp lệnh (về) … */
  String lookup() {
    return String.join(" ", words().stream().filter(w -> !w.equals("ve")).toList());
  }

  boolean isEmpty() {
    return key.isEmpty();
  }

  int size() {
    return words().size();
  }

  /** The words that hold digits: years, phases, numbers of documents. */
  Set<String> figures() {
    Set<String> out = new TreeSet<>();
    words().stream().filter(w -> Character.isDigit(w.charAt(0))).forEach(out::add);
    return out;
  }

  /**
   * How alike two titles are, from 0 to 1: twice the words that both have, by all words of both.
   */
  double likeness(TitleWords other) {
    int all = size() + other.size();
    return all == 0 ? 0 : 2.0 * common(other) / all;
  }

  /** How much of the shorter title stands in the other, from 0 to 1. */
  double overlap(TitleWords other) {
    int shorter = Math.min(size(), other.size());
    return shorter == 0 ? 0 : (double) common(other) / shorter;
  }

  private int common(TitleWords other) {
    Map<String, Integer> counts = new HashMap<>();
    words().forEach(w -> counts.merge(w, 1, Integer::sum));
    int common = 0;
    for (String word : other.words()) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }

  /** Whether both are one title: the same figures, and the same words but for a slip or two. */
  boolean sameAs(TitleWords other) {
    if (isEmpty() || other.isEmpty()) {
      return false;
    }
    return key.equals(other.key)
        || (Math.min(size(), other.size()) >= 8
            && likeness(other) >= 0.9
            && figures().equals(other.figures()));
  }

  /** Whether both speak of different things: of the shorter one hardly a word is shared. */
  boolean contradicts(TitleWords other) {
    return Math.min(size(), other.size()) >= 5 && overlap(other) < 0.3;
  }
}
