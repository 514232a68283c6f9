package vn.caunoi.extraction;

import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentType;

/**
 * What stands before a number: {@code Quyết định số}, {@code QĐ số:}, {@code s}.
 *
 * @param start offset of the type word, or of {@code số}, or of the number
 * @param type what the type word tells
 * @param typed whether a type word stands there
 * @param counted whether {@code số} stands there
 */
record Lead(int start, Optional<DocumentType> type, boolean typed, boolean counted) {
  private static final Set<String> NUMBER_WORDS =
      Set.of("số", "Số", "SỐ", "sô", "so", "s", "sồ", "sổ");
  private static final int FARTHEST = 140;

  /** Reads back from a number. */
  static Lead before(FoldedText text, int number) {
    int soft = skipBack(text, number, ":\u201C\"(");
    int start = number;
    boolean counted = false;
    for (int i = 0; i < 2; i++) {
      int word = numberWord(text, soft);
      if (word < 0) {
        break;
      }
      counted = true;
      start = word;
      soft = skipBack(text, word, ":");
    }
    Optional<TypeWords.Found> type = TypeWords.before(text, soft);
    if (type.isEmpty() && counted) {
      type = TypeWords.before(text, skipBack(text, soft, "(\u201C\""));
    }
    boolean word = counted;
    int from = start;
    return type.filter(t -> word || !t.word().code() || soft(text, number))
        .map(t -> new Lead(t.start(), t.word().type(), true, word))
        .orElseGet(() -> new Lead(from, Optional.empty(), false, word));
  }

  /** A code that the number is glued to: {@code NĐ20/2021/NĐ-CP}. */
  static Optional<Lead> glued(FoldedText text, int number) {
    return TypeWords.before(text, number)
        .filter(t -> t.word().code() && Character.isLetter(text.at(number - 1)))
        .map(t -> new Lead(t.start(), t.word().type(), true, false));
  }

  /**
   * A type word farther back, with the issuer or a law's name between: {@code Quyết định của Thủ
   * tướng Chính phủ số}.
   */
  static Optional<Lead> far(FoldedText text, Lead near, IssuerReader issuers, boolean law) {
    int most = Math.max(0, near.start - FARTHEST);
    for (int i = near.start - 1; i >= most && !stops(text.at(i)); i--) {
      if (!text.capital(i) || text.word(i - 1)) {
        continue;
      }
      Optional<Phrases.Match<TypeWords.Word>> word = TypeWords.at(text, i);
      if (word.isPresent() && joins(text, word.get(), near.start, issuers, law)) {
        return Optional.of(new Lead(i, word.get().value().type(), true, near.counted));
      }
    }
    return Optional.empty();
  }

  private static boolean joins(
      FoldedText text,
      Phrases.Match<TypeWords.Word> word,
      int near,
      IssuerReader issuers,
      boolean law) {
    Optional<DocumentType> type = word.value().type();
    if (law) {
      return type.equals(Optional.of(DocumentType.LAW))
          || type.equals(Optional.of(DocumentType.CODE))
          || type.equals(Optional.of(DocumentType.ORDINANCE));
    }
    int of = text.skipBlanks(word.end());
    return text.says(of, "cua")
        && issuers
            .at(text.skipBlanks(of + 3))
            .filter(f -> text.skipBlanks(f.end()) == near)
            .isPresent();
  }

  private static boolean stops(char c) {
    return c == ';' || c == '.' || c == '\n' || c == '(' || Character.isDigit(c);
  }

  private static boolean soft(FoldedText text, int number) {
    return FoldedText.blank(text.at(number - 1));
  }

  /** Offset of the word {@code số} that ends here; -1 where none does. */
  private static int numberWord(FoldedText text, int end) {
    int start = end;
    while (start > 0 && start > end - 4 && Character.isLetter(text.at(start - 1))) {
      start--;
    }
    return start < end && NUMBER_WORDS.contains(text.text().substring(start, end)) ? start : -1;
  }

  private static int skipBack(FoldedText text, int offset, String marks) {
    int i = offset;
    int most = Math.max(0, offset - 16);
    while (i > most && (FoldedText.blank(text.at(i - 1)) || marks.indexOf(text.at(i - 1)) >= 0)) {
      i--;
    }
    return i;
  }
}
