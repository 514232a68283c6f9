package vn.caunoi.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.policy.DataTable;

/**
 * Encodings of Vietnamese older than Unicode (bảng mã TCVN3, VNI): recognised by frequent words,
 * and read letter by letter.
 *
 * <p>Capitals of TCVN3 were a matter of the font: they come out small.
 */
final class LegacyLetters {
  static final LegacyLetters TCVN3 = new LegacyLetters("TCVN3", "TCVN3 (ABC)");
  static final LegacyLetters VNI = new LegacyLetters("VNI", "VNI Windows");

  private static final int SAMPLE = 20_000;
  private static final int LEAST = 4;

  private final String vietnamese;
  private final Map<String, String> letters = new HashMap<>();
  private final List<String> words;

  private LegacyLetters(String scheme, String vietnamese) {
    this.vietnamese = vietnamese;
    for (List<String> row : DataTable.read(LegacyLetters.class, "legacy-letters.tsv", 3)) {
      if (row.get(0).equals(scheme)) {
        letters.put(row.get(1), row.get(2));
      }
    }
    words =
        DataTable.read(LegacyLetters.class, "legacy-words.tsv", 2).stream()
            .filter(row -> row.get(0).equals(scheme))
            .map(row -> row.get(1))
            .toList();
  }

  String vietnamese() {
    return vietnamese;
  }

  /** The encoding that a text shows, taken for Windows Latin; none in Unicode. */
  static Optional<LegacyLetters> of(String text) {
    int end = Math.min(text.length(), SAMPLE);
    if (isUnicode(text, end)) {
      return Optional.empty();
    }
    String sample = " " + text.substring(0, end) + " ";
    String small = sample.toLowerCase(Locale.ROOT);
    return Stream.of(TCVN3, VNI).filter(l -> l.shows(sample) || l.shows(small)).findFirst();
  }

  private static boolean isUnicode(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) >= 0x1EA0 && text.charAt(i) <= 0x1EF9) {
        return true;
      }
    }
    return false;
  }

  private boolean shows(String sample) {
    return words.stream().filter(w -> sample.contains(" " + w + " ")).count() >= LEAST;
  }

  /** The text in Unicode. */
  String read(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String two = i + 1 < text.length() ? letters.get(text.substring(i, i + 2)) : null;
      out.append(two != null ? two : letters.getOrDefault(text.substring(i, i + 1), one(text, i)));
      i += two != null ? 1 : 0;
    }
    return out.toString();
  }

  private static String one(String text, int at) {
    return text.substring(at, at + 1);
  }
}
