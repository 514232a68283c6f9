package vn.caunoi.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.caunoi.text.Folding;

/**
 * Many phrases looked up at once in a folded text, the longest first.
 *
 * <p>Case, marks, blanks round dashes and quotation marks do not matter; a phrase ends where a word
 * ends.
 *
 * @param <V> what a phrase means
 */
final class Phrases<V> {

  /** A phrase found, and the offset behind it. */
  record Match<V>(V value, int end) {}

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>();
    private Optional<V> value = Optional.empty();
  }

  private final Node<V> root = new Node<>();
  private final boolean[] starts = new boolean[128];

  void add(String phrase, V value) {
    String key = key(phrase);
    Node<V> node = root;
    for (int i = 0; i < key.length(); i++) {
      node = node.next.computeIfAbsent(key.charAt(i), _ -> new Node<>());
    }
    if (!key.isEmpty() && node.value.isEmpty()) {
      node.value = Optional.of(value);
      starts[key.charAt(0) & 127] = true;
    }
  }

  /** The longest phrase that starts here. */
  Optional<Match<V>> at(FoldedText text, int offset) {
    if (!starts[text.at(offset) & 127]) {
      return Optional.empty();
    }
    Optional<Match<V>> best = Optional.empty();
    Node<V> node = root;
    int i = offset;
    while (i < text.length()) {
      OptionalInt read = step(text, i, node, i > offset && text.at(i - 1) == '-');
      if (read.isEmpty()) {
        return best;
      }
      int last = read.getAsInt();
      char c = FoldedText.blank(text.at(last)) ? ' ' : text.at(last);
      Node<V> found = node.next.get(c);
      if (found == null) {
        return best;
      }
      node = found;
      i = last + 1;
      if (node.value.isPresent() && !text.word(i)) {
        best = Optional.of(new Match<>(node.value.get(), i));
      }
    }
    return best;
  }

  /** The offset of the next character that counts: the last of several blanks, no quotes. */
  private static <V> OptionalInt step(FoldedText text, int offset, Node<V> node, boolean dash) {
    int i = offset;
    while (i < text.length() && quote(text.at(i))) {
      i++;
    }
    int end = text.skipBlanks(i);
    if (end == i) {
      return i < text.length() ? OptionalInt.of(i) : OptionalInt.empty();
    }
    if (end - i > MOST_BLANKS || end >= text.length()) {
      return OptionalInt.empty();
    }
    boolean skip = dash || (text.at(end) == '-' && node.next.containsKey('-'));
    return OptionalInt.of(skip ? end : end - 1);
  }

  private static final int MOST_BLANKS = 6;

  private static boolean quote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00AB' || c == '\u00BB';
  }

  private static String key(String phrase) {
    String folded = Folding.fold(phrase).replaceAll("[\"\u201C\u201D\u00AB\u00BB]", "");
    return folded.strip().replaceAll("\\s+", " ").replaceAll(" ?- ?", "-");
  }
}
