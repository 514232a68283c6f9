package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.library.SearchResult.Fragment;

/**
 * Keeps the rows of a table apart in a passage: a line with cells stays a line, its cells are
 * parted by dots; other ends of lines are spaces.
 */
final class TargetLines {
  private static final String CELL = " · ";

  private TargetLines() {}

  static List<Fragment> of(List<Fragment> fragments) {
    StringBuilder all = new StringBuilder();
    fragments.forEach(f -> all.append(f.text()));
    List<Fragment> out = new ArrayList<>();
    int at = 0;
    for (Fragment fragment : fragments) {
      int end = at + fragment.text().length();
      out.add(new Fragment(printed(all, at, end), fragment.marked()));
      at = end;
    }
    return out;
  }

  private static String printed(StringBuilder all, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = all.charAt(i);
      if (c == '\t') {
        out.append(CELL);
      } else if (c == '\n') {
        out.append(
            row(all, all.lastIndexOf("\n", i - 1) + 1, i) || row(all, i + 1, end(all, i + 1))
                ? '\n'
                : ' ');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static int end(StringBuilder all, int from) {
    int end = all.indexOf("\n", from);
    return end < 0 ? all.length() : end;
  }

  private static boolean row(StringBuilder all, int from, int to) {
    int cell = all.indexOf("\t", from);
    return cell >= 0 && cell < to;
  }
}
