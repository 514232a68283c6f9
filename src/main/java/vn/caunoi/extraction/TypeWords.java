package vn.caunoi.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.text.Folding;

/**
 * Type words as they stand before a number ({@code type-words.tsv}), read backwards from it, blanks
 * lost or added.
 */
final class TypeWords {
  private static final Pattern BLANKS = Pattern.compile("[\\s-]");

  private static final Node ROOT = new Node();
  private static final Phrases<Word> FORWARD = new Phrases<>();
  private static final Set<String> CODES = new HashSet<>();
  private static final int LONGEST = 48;

  /**
   * A type word.
   *
   * @param type empty for {@code văn bản}, which tells none
   * @param code whether it is printed as a code: {@code QĐ số 753/QĐ-TTg}
   */
  record Word(Optional<DocumentType> type, boolean code) {}

  /** A type word found, with the offset it starts at. */
  record Found(Word word, int start) {}

  private static final class Node {
    private final Branches<Node> next = new Branches<>();
    private Optional<Word> word = Optional.empty();
  }

  static {
    for (List<String> row : DataTable.read(TypeWords.class, "type-words.tsv", 3)) {
      Optional<DocumentType> type =
          row.get(1).isEmpty() ? Optional.empty() : Optional.of(DocumentType.valueOf(row.get(1)));
      Word word = new Word(type, row.get(2).equals("code"));
      add(row.get(0), word);
      if (word.code) {
        CODES.add(row.get(0));
      } else {
        FORWARD.add(row.get(0), word);
      }
    }
  }

  private TypeWords() {}

  /** Whether these letters are a code that stands before numbers: {@code QĐ}. */
  static boolean code(String letters) {
    return CODES.contains(letters);
  }

  private static void add(String printed, Word word) {
    String key = BLANKS.matcher(Folding.fold(printed)).replaceAll("");
    Node node = ROOT;
    for (int i = key.length() - 1; i >= 0; i--) {
      node = node.next.grow(key.charAt(i), Node::new);
    }
    node.word = Optional.of(word);
  }

  /**
   * The longest type word that ends right before this offset; {@code thông báo} in small letters
   * before {@code Kết luận} is a verb.
   */
  static Optional<Found> before(FoldedText text, int offset) {
    Node node = ROOT;
    Optional<Found> best = Optional.empty();
    for (int i = offset - 1; i >= 0 && i > offset - LONGEST; i--) {
      char c = text.at(i);
      if (FoldedText.blank(c)) {
        continue;
      }
      int branch = node.next.find(c);
      if (branch < 0) {
        return best;
      }
      node = node.next.at(branch);
      boolean verb = best.filter(b -> text.capital(b.start)).isPresent() && !text.capital(i);
      if (!verb && node.word.isPresent() && opens(text, i, node.word.get())) {
        best = Optional.of(new Found(node.word.get(), i));
      }
    }
    return best;
  }

  /**
   * A code is a whole word in capitals, or no word at all as {@code qđ}; a word may be glued to
   * what stands before it.
   */
  private static boolean opens(FoldedText text, int start, Word word) {
    if (word.code) {
      boolean shown = text.capital(start) || text.text().charAt(start + 1) == 'đ';
      return !text.word(start - 1) && shown;
    }
    return !Character.isLetter(text.at(start - 1)) || text.capital(start);
  }

  /** The longest type word that starts here. */
  static Optional<Phrases.Match<Word>> at(FoldedText text, int offset) {
    return FORWARD.at(text, offset);
  }
}
