package vn.caunoi.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words by which the furniture of a page is known (mục, nút và khung của trang tin). */
final class Phrases {
  private static final int LONGEST = 60;
  private static final Map<String, Place> ALL = new HashMap<>();

  static {
    for (List<String> row : DataTable.read("page-phrases.tsv", 2)) {
      ALL.put(Fold.key(row.getFirst()), Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  private Phrases() {}

  /** Where on a page a phrase stands. */
  enum Place {
    /** Above lists and forms behind the text. */
    TAIL,
    /** In menus before the text. */
    HEAD,
    /** A label of a form. */
    FORM,
    /** Alone anywhere. */
    LINE
  }

  /** What these words are, when they are nothing else than a phrase with numbers and signs. */
  static Optional<Place> of(CharSequence words) {
    return words.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(ALL.get(Fold.key(words)));
  }
}
