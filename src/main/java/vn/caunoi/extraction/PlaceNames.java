package vn.caunoi.extraction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Finds the names of provinces in running text: capitals and marks must be the name's own. */
final class PlaceNames {
  private static final int MOST_WORDS = 5;

  /** Opens the name of a city that is called after a person. */
  private static final String CITY = "TP. ";

  private static final List<String> CITY_WORDS = WordLists.printed("place-names.city");

  /** Words that may stand before a name with a capital at the start of a sentence. */
  private static final Set<String> BEFORE = Set.copyOf(WordLists.printed("place-names.before"));

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
      found =
          province(name)
              .filter(p -> !p.startsWith(CITY) || name.startsWith("TP") || ofCity(text, start))
              .map(p -> new Found(p, behind))
              .or(() -> shorter);
      end = next(text, wordEnd);
    }
    return found;
  }

  /** Whether the word for a city stands before: without it the name is a person's. */
  private static boolean ofCity(String text, int start) {
    String before = text.substring(Math.max(0, start - 12), start).toLowerCase(Locale.ROOT).strip();
    return CITY_WORDS.stream().anyMatch(before::endsWith);
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
                .anyMatch(n -> n.equals(name) || letters(n).equals(letters(name))));
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
    Set<String> found = all(headline);
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Every province that a text names, longer names left out. */
  static Set<String> all(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); i++) {
      boolean opens =
          Character.isUpperCase(text.charAt(i))
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      Optional<Found> here = opens && alone(text, i) ? at(text, i) : Optional.empty();
      here.filter(f -> !goesOn(text, f.end())).ifPresent(f -> found.add(f.province()));
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
    boolean plain = BEFORE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    return start == end || !Character.isUpperCase(text.charAt(start)) || plain;
  }

  private static boolean goesOn(String text, int end) {
    int next = end + 1;
    return next < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(next));
  }
}
