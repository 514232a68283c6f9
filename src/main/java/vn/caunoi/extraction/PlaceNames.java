package vn.caunoi.extraction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.text.Folding;

/** Finds the names of provinces in running text: capitals and marks must be the name's own. */
final class PlaceNames {
  private static final int MOST_WORDS = 5;

  /** A province in a text. */
  record Found(String province, int end) {}

  private PlaceNames() {}

  /** The province whose name stands here; the longest where several do. */
  static Optional<Found> at(String text, int from) {
    int start = Words.skipSpaces(text, from);
    Optional<Found> found = Optional.empty();
    int end = start;
    for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
      int wordEnd = wordEnd(text, end);
      String name = text.substring(start, wordEnd);
      if (wordEnd == end || !Character.isUpperCase(text.charAt(end))) {
        return found;
      }
      int behind = wordEnd;
      Optional<Found> shorter = found;
      found = province(name).map(p -> new Found(p, behind)).or(() -> shorter);
      end = next(text, wordEnd);
    }
    return found;
  }

  /** Where the next word of the name can start: behind spaces and one dash. */
  private static int next(String text, int wordEnd) {
    int next = Words.skipSpaces(text, wordEnd);
    boolean dash = next < text.length() && "-–".indexOf(text.charAt(next)) >= 0;
    return dash ? Words.skipSpaces(text, next + 1) : next;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The province of this name, its marks in any placement. */
  private static Optional<String> province(String name) {
    return Provinces.all()
        .find(name, Province.Era.BEFORE_JULY_2025)
        .map(Province::name)
        .filter(p ->
            Stream.concat(Stream.of(p), Provinces.all().aliases(p).stream())
                .anyMatch(n -> letters(n).equals(letters(name))));
  }

  private static String letters(String name) {
    char[] chars =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[\\s–-]+", "")
            .toCharArray();
    Arrays.sort(chars);
    return new String(chars);
  }

  /** The only province that a headline names; one that is part of a longer name does not count. */
  static Optional<String> only(String headline) {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < headline.length(); i++) {
      boolean opens = i == 0 || !Character.isLetterOrDigit(headline.charAt(i - 1));
      Optional<Found> here = opens && alone(headline, i) ? at(headline, i) : Optional.empty();
      boolean whole = here.filter(f -> !goesOn(headline, f.end())).isPresent();
      if (whole && found.isPresent() && !found.get().equals(here.get().province())) {
        return Optional.empty();
      }
      found = whole ? here.map(Found::province) : found;
    }
    return found;
  }

  /** Whether no capitalised word stands right before: Thái Bình Dương is no Bình Dương. */
  private static boolean alone(String text, int at) {
    int end = at - 1;
    if (end < 0 || text.charAt(end) != ' ') {
      return true;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean unit = Words.at(Folding.fold(text), start, "tinh");
    return start == end || !Character.isUpperCase(text.charAt(start)) || unit;
  }

  private static boolean goesOn(String text, int end) {
    int next = end + 1;
    return next < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(next));
  }
}
