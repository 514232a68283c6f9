package vn.caunoi.policy;

import java.util.List;

/**
 * An area that a section of a document is about.
 *
 * @param anchor of the section's heading; empty for the document's title and what stands before the
 *     first heading
 * @param words that decided, as displayed
 */
public record SectionArea(String anchor, PolicyArea area, List<String> words) {
  public SectionArea {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an area is told by words");
    }
  }
}
