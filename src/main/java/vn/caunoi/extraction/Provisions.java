package vn.caunoi.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the provisions that stand before a citation: {@code khoản 2 Điều 5 của Nghị định …}. */
final class Provisions {
  private static final int WINDOW = 120;
  private static final int LONGEST_VALUE = 4;
  private static final Set<String> KINDS = Set.of("điểm", "khoản", "điều", "chương", "mục");

  private static final List<String> NAMES = List.of("dieu", "khoan", "muc", "chuong");
  private static final Set<String> LINKS = Set.of("và", "của", "tại");

  private Provisions() {}

  /** The provisions that end right before this offset, as printed; none where none do. */
  static List<String> before(FoldedText text, int citation) {
    int from = Math.max(0, citation - WINDOW);
    String window = text.folded().substring(from, citation);
    if (NAMES.stream().noneMatch(window::contains)) {
      return List.of();
    }
    for (int i = from; i < citation; i++) {
      boolean opens = !text.word(i - 1) && KINDS.contains(word(text, i));
      if (opens) {
        int end = chain(text, i, citation);
        if (end > 0) {
          return List.of(text.plain(i, end));
        }
      }
    }
    return List.of();
  }

  /** A figure, a letter or a Roman numeral: {@code 2}, {@code 5a}, {@code đ}, {@code IV}. */
  private static boolean value(String word) {
    boolean figure = !word.isEmpty() && Character.isDigit(word.charAt(0));
    boolean roman = word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    return !word.isEmpty()
        && word.length() <= LONGEST_VALUE
        && (figure || roman || word.length() == 1);
  }

  private static String word(FoldedText text, int start) {
    int end = Math.min(text.wordEnd(start), start + 7);
    return text.text().substring(start, Math.max(start, end)).toLowerCase(Locale.ROOT);
  }

  /** Offset behind the last provision, where the chain leads up to the citation; -1 otherwise. */
  private static int chain(FoldedText text, int start, int citation) {
    int i = start;
    int last = -1;
    boolean bare = false;
    while (i < citation) {
      String word = word(text, i);
      int end = text.wordEnd(i);
      boolean value = value(word);
      boolean kind = KINDS.contains(word);
      boolean link = LINKS.contains(word);
      boolean odd = !kind && !value && !link && ",;".indexOf(text.at(i)) < 0;
      if (odd || (bare && (kind || link))) {
        return -1;
      }
      bare = kind;
      if (!link && end > i) {
        last = end;
      }
      i = text.skipBlanks(Math.max(end, i + 1));
    }
    return last;
  }
}
