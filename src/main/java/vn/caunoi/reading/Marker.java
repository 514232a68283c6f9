package vn.caunoi.reading;

/**
 * What opens an item or a numbered paragraph.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>kind</th><th>example</th></tr>
 *   <tr><td>BULLET</td><td>- + * • followed by a space, or a dash before a capital</td></tr>
 *   <tr><td>NUMBER</td><td>1. 1) 1.2. 2.1 (before a capital) I. IV/ A. a) đ.</td></tr>
 *   <tr><td>PROVISION</td><td>Điều 5. Chương II Mục 1 Phần I Phụ lục</td></tr>
 *   <tr><td>NOTE</td><td>a footnote: ² [3]</td></tr>
 *   <tr><td>NONE</td><td>anything else: 2018 - 2019, 39-CT/TW, 18/4</td></tr>
 * </table>
 *
 * @param length of the marker with the space behind it
 */
record Marker(Kind kind, int length) {
  private static final String BULLETS = "-–—−+*•·●○▪■□◦‣►✓➢";
  private static final String ROMAN = "IVXLC";
  private static final String SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹⁰";
  private static final Marker ABSENT = new Marker(Kind.NONE, 0);

  /** What a marker shows. */
  enum Kind {
    NONE,
    BULLET,
    NUMBER,
    PROVISION,
    NOTE
  }

  /** The marker that opens this stretch of text. */
  static Marker at(String text, int start, int end) {
    if (start >= end) {
      return ABSENT;
    }
    char c = text.charAt(start);
    if (BULLETS.indexOf(c) >= 0 || (c >= 0xF000 && c <= 0xF0FF)) {
      return bullet(text, start, end);
    }
    if (SUPERSCRIPTS.indexOf(c) >= 0) {
      return new Marker(Kind.NOTE, 1);
    }
    if (c == '[') {
      int digits = digits(text, start + 1, end);
      boolean note = digits > 0 && is(text, start + 1 + digits, end, "]");
      return note ? new Marker(Kind.NOTE, digits + 2) : ABSENT;
    }
    Marker provision = provision(text, start, end);
    return provision.kind() == Kind.NONE ? number(text, start, end) : provision;
  }

  private static Marker bullet(String text, int start, int end) {
    int next = start + 1;
    if (next >= end) {
      return ABSENT;
    }
    int after = spaces(text, next, end);
    boolean apart = after > next;
    boolean glued = text.charAt(start) != '*' && Character.isUpperCase(text.charAt(next));
    boolean word = after < end && text.charAt(after) != text.charAt(start);
    return (apart || glued) && word ? new Marker(Kind.BULLET, after - start) : ABSENT;
  }

  private static Marker number(String text, int start, int end) {
    int at = start;
    int levels = 0;
    int digits = digits(text, at, end);
    while (digits > 0 && digits <= 2 && levels < 5) {
      at += digits;
      levels++;
      digits = is(text, at, end, ".") ? digits(text, at + 1, end) : 0;
      at += digits > 0 ? 1 : 0;
    }
    if (digits > 2) {
      return ABSENT;
    }
    if (levels == 0) {
      return letterOrRoman(text, start, end);
    }
    boolean closed = is(text, at, end, ".)/") || isDash(text, at, end);
    int after = spaces(text, closed ? at + 1 : at, end);
    boolean good =
        closed ? opensWord(text, after, end) : levels > 1 && opensTitle(text, after, end);
    boolean apart = after > at + (closed ? 1 : 0) || opensTitle(text, after, end);
    return good && apart && !slashed(text, at, after, end)
        ? new Marker(Kind.NUMBER, after - start)
        : ABSENT;
  }

  /** {@code 1- Mục tiêu}, {@code I- MỤC TIÊU}, as the Party writes; not {@code 78- CTr/TU}. */
  private static boolean isDash(String text, int at, int end) {
    int word = spaces(text, at + 1, end);
    boolean dashed = is(text, at, end, "-–") && word > at + 1 && opensTitle(text, word, end);
    int behind = word;
    while (behind < end && Character.isLetter(text.charAt(behind))) {
      behind++;
    }
    return dashed && !is(text, behind, end, "/-");
  }

  /** {@code 39/QĐ}: a slash closes a marker only before a space. */
  private static boolean slashed(String text, int at, int after, int end) {
    return is(text, at, end, "/") && after == at + 1;
  }

  private static Marker letterOrRoman(String text, int start, int end) {
    int at = start;
    while (at < end && at - start < 6 && ROMAN.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == start && Character.isLetter(text.charAt(start))) {
      at = start + 1;
    }
    boolean closed =
        at > start && (is(text, at, end, at == start + 1 ? ".)/" : "./") || isDash(text, at, end));
    int after = spaces(text, at + 1, end);
    boolean apart = after > at + 1 || (is(text, at, end, ".)") && opensTitle(text, after, end));
    return closed && apart && opensWord(text, after, end)
        ? new Marker(Kind.NUMBER, after - start)
        : ABSENT;
  }

  private static Marker provision(String text, int start, int end) {
    for (String word : ProvisionWords.ALL) {
      if (text.regionMatches(start, word, 0, word.length())) {
        return ProvisionWords.marker(text, start + word.length(), start, end);
      }
    }
    return ABSENT;
  }

  static int spaces(String text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  static int digits(String text, int from, int end) {
    int i = from;
    while (i < end && i - from < 6 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i - from;
  }

  static boolean is(String text, int at, int end, String any) {
    return at < end && any.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean opensTitle(String text, int at, int end) {
    return at < end && (Character.isUpperCase(text.charAt(at)) || is(text, at, end, "“\"‘("));
  }

  private static boolean opensWord(String text, int at, int end) {
    return opensTitle(text, at, end) || (at < end && Character.isLetter(text.charAt(at)));
  }
}
