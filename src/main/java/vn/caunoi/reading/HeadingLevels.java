package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Ranks the headings of a page: the topmost level that occurs is 1, whatever its markup. */
final class HeadingLevels {
  private HeadingLevels() {}

  /** The parts, with the levels of headings counted without gaps. */
  static List<Part> ranked(List<Part> parts) {
    TreeSet<Integer> levels = new TreeSet<>();
    for (Part part : parts) {
      if (part instanceof Part.Heading heading) {
        levels.add(heading.level());
      }
    }
    List<Part> ranked = new ArrayList<>(parts.size());
    for (Part part : parts) {
      ranked.add(
          part instanceof Part.Heading heading
              ? new Part.Heading(heading.span(), levels.headSet(heading.level()).size() + 1)
              : part);
    }
    return ranked;
  }
}
