package vn.caunoi.extraction;

import java.util.BitSet;
import java.util.Optional;
import vn.caunoi.text.Folding;

/**
 * Many phrases looked up at once in a folded text, the longest first.
 *
 * <p>Case, marks, a lost blank, blanks round dashes and quotation marks do not matter; a phrase
 * ends where a word ends.
 *
 * @param <V> what a phrase means
 */
final class Phrases<V> {

  /** A phrase found, and the offset behind it. */
  record Match<V>(V value, int end) {}

  private static final class Node<V> {
    private final Branches<Node<V>> next = new Branches<>();
    private Optional<V> value = Optional.empty();
  }

  private final Node<V> root = new Node<>();

  /** The first two letters of all phrases: most words open none. */
  private final BitSet starts = new BitSet(1 << 14);

  void add(String phrase, V value) {
    String key = key(phrase);
    Node<V> node = root;
    for (int i = 0; i < key.length(); i++) {
      node = node.next.grow(key.charAt(i), Node::new);
    }
    if (!key.isEmpty() && node.value.isEmpty()) {
      node.value = Optional.of(value);
      starts.set(start(key.charAt(0), key.length() > 1 ? key.charAt(1) : ' '));
    }
  }

  private static int start(char first, char second) {
    return (first & 127) << 7 | (second & 127);
  }

  /** The longest phrase that starts here. */
  Optional<Match<V>> at(FoldedText text, int offset) {
    char second = text.at(offset + 1);
    if (Character.isLetter(second) && !starts.get(start(text.at(offset), second))) {
      return Optional.empty();
    }
    Optional<Match<V>> best = Optional.empty();
    Node<V> node = root;
    int i = offset;
    while (i < text.length()) {
      int last = step(text, i, node, i > offset && text.at(i - 1) == '-');
      if (last < 0) {
        return best;
      }
      char c = FoldedText.blank(text.at(last)) ? ' ' : text.at(last);
      int branch = node.next.find(c);
      int blank = branch < 0 && Character.isLetter(c) ? node.next.find(' ') : -1;
      if (blank >= 0) {
        node = node.next.at(blank);
        branch = node.next.find(c);
      }
      if (branch < 0) {
        return best;
      }
      node = node.next.at(branch);
      i = last + 1;
      if (node.value.isPresent() && !text.word(i)) {
        best = Optional.of(new Match<>(node.value.get(), i));
      }
    }
    return best;
  }

  /** The next character that counts: the last of several blanks, no quotes; -1 at an end. */
  private static <V> int step(FoldedText text, int offset, Node<V> node, boolean dash) {
    int i = offset;
    while (i < text.length() && quote(text.at(i))) {
      i++;
    }
    int end = text.skipBlanks(i);
    if (end == i) {
      return i < text.length() ? i : -1;
    }
    if (end - i > MOST_BLANKS || end >= text.length()) {
      return -1;
    }
    boolean skip = dash || (text.at(end) == '-' && node.next.has('-'));
    return skip ? end : end - 1;
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
