package vn.caunoi.searching;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells whether two words differ by one slip: a letter more, less, another, or two swapped. */
final class Slip {
  private Slip() {}

  static boolean between(String a, String b) {
    int difference = a.length() - b.length();
    if (difference < -1 || difference > 1 || a.equals(b)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    return switch (difference) {
      case 1 -> rest(a, start + 1, b, start);
      case -1 -> rest(a, start, b, start + 1);
      default -> rest(a, start + 1, b, start + 1) || swapped(a, b, start);
    };
  }

  /** The word, and the word without each of its letters: two words one slip apart share one. */
  static Set<String> shortened(String word) {
    Set<String> out = new LinkedHashSet<>();
    out.add(word);
    for (int i = 0; i < word.length(); i++) {
      out.add(word.substring(0, i) + word.substring(i + 1));
    }
    return out;
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && rest(a, at + 2, b, at + 2);
  }

  private static boolean rest(String a, int fromA, String b, int fromB) {
    return a.length() - fromA == b.length() - fromB
        && a.regionMatches(fromA, b, fromB, a.length() - fromA);
  }
}
