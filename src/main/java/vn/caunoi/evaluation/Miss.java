package vn.caunoi.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A case that went wrong.
 *
 * @param half of the gold documents
 * @param file of the document
 * @param subject what was measured
 * @param what was wanted and what was found
 */
record Miss(String half, String file, String subject, String what) {
  /** The half that nobody who writes rules has read: its cases are counted, never named. */
  static final String APART = "blind";

  boolean named() {
    return !half.equals(APART);
  }

  /** Says that a document was measured, so that one that comes later is no loss. */
  static Miss measured(String half, String file) {
    return new Miss(half, file, "document", "measured");
  }

  /** One line of the table of misses; of the half that is kept apart no words. */
  String row() {
    return named()
        ? String.join("\t", half, file, subject, what)
        : String.join("\t", half, digest(file), subject, digest(what));
  }

  /** Reads what {@link #row} printed. */
  static Miss of(List<String> cells) {
    return new Miss(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }

  private static String digest(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}
