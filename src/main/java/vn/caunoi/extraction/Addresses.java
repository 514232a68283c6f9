package vn.caunoi.extraction;

import java.util.List;

/** Tells web addresses, e-mail addresses and file names, in which numbers are no citations. */
final class Addresses {
  private static final List<String> STARTS = List.of("http:", "https:", "www.", "ftp:", "mailto:");
  private static final List<String> SIGNS =
      List.of(
          "://", "www.", ".vn/", ".com/", ".org/", ".net/", ".aspx", ".html", ".htm", ".pdf",
          ".doc", "@");
  private static final int LONGEST = 400;

  private Addresses() {}

  static boolean starts(FoldedText text, int offset) {
    char c = text.at(offset);
    if (c != 'h' && c != 'w' && c != 'f' && c != 'm') {
      return false;
    }
    for (String start : STARTS) {
      if (text.folded().startsWith(start, offset)) {
        return true;
      }
    }
    return false;
  }

  static int end(FoldedText text, int offset) {
    int i = offset;
    while (i < text.length() && !FoldedText.blank(text.at(i))) {
      i++;
    }
    return i;
  }

  /** Whether what stands between blanks here is an address or a file's name. */
  static boolean around(FoldedText text, int start, int end) {
    int from = start;
    while (from > 0 && from > start - LONGEST && !FoldedText.blank(text.at(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to < end + LONGEST && !FoldedText.blank(text.at(to))) {
      to++;
    }
    String token = text.folded().substring(from, to);
    return token.length() > end - start && SIGNS.stream().anyMatch(token::contains);
  }
}
