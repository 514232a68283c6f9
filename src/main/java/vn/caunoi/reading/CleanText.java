package vn.caunoi.reading;

import java.util.List;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.text.OffsetMap;

/**
 * The displayed text of a document.
 *
 * @param text in NFC, paragraphs whole, one line break between blocks, cells of a row parted by
 *     tabs
 * @param blocks in order, covering all text that is shown; plain text has no headings yet
 * @param origin where each character of the text stands in the decoded source
 */
public record CleanText(String text, List<TextBlock> blocks, OffsetMap origin) {
  public CleanText {
    blocks = List.copyOf(blocks);
    if (origin.length() != text.length()) {
      throw new IllegalArgumentException(
          "the map covers " + origin.length() + " of " + text.length());
    }
  }
}
