package vn.caunoi.extraction;

import java.util.List;

/** Finds whole words in folded text. */
final class Words {
  private Words() {}

  /** Whether these words stand here, whole, with any single spaces between them. */
  static boolean at(String folded, int offset, String words) {
    return end(folded, offset, words) >= 0;
  }

  /** Whether any of these words stand here. */
  static boolean anyAt(String folded, int offset, List<String> phrases) {
    for (String phrase : phrases) {
      if (at(folded, offset, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Where the words that start here end, or -1; runs of spaces and line breaks count as one. */
  static int end(String folded, int offset, String words) {
    int i = offset;
    if (i > 0 && i < folded.length() && letter(folded, i) && letter(folded, i - 1)) {
      return -1;
    }
    for (int w = 0; w < words.length(); w++) {
      if (i >= folded.length()) {
        return -1;
      }
      if (words.charAt(w) == ' ') {
        int next = skipSpaces(folded, i);
        if (next == i) {
          return -1;
        }
        i = next;
      } else if (folded.charAt(i) == words.charAt(w)) {
        i++;
      } else {
        return -1;
      }
    }
    boolean whole = i >= folded.length() || !letter(folded, i) || !letter(folded, i - 1);
    return whole ? i : -1;
  }

  /** Where these words first stand from here on, or -1. */
  static int find(String folded, int from, String words) {
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    int i = folded.indexOf(first, Math.max(from, 0));
    while (i >= 0) {
      if (at(folded, i, words)) {
        return i;
      }
      i = folded.indexOf(first, i + 1);
    }
    return -1;
  }

  static boolean contains(String folded, String words) {
    return find(folded, 0, words) >= 0;
  }

  static boolean containsAny(String folded, List<String> phrases) {
    for (String phrase : phrases) {
      if (contains(folded, phrase)) {
        return true;
      }
    }
    return false;
  }

  static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether all letters are capitals, and there are at least two. */
  static boolean capitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  private static boolean letter(String text, int i) {
    return Character.isLetterOrDigit(text.charAt(i));
  }
}
