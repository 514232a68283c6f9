package vn.caunoi.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.Slug;

/** The sections of newspapers and portals (chuyên mục), which are neither headlines nor outlets. */
final class Headings {
  private static final Set<String> ALL = new HashSet<>();

  static {
    for (List<String> row : DataTable.read(Headings.class, "headings.tsv", 1)) {
      ALL.add(Slug.of(row.getFirst()).value());
    }
  }

  private Headings() {}

  /** Whether these words are the name of a section and nothing else. */
  static boolean isHeading(String text) {
    return ALL.contains(Slug.of(text).value());
  }
}
