package vn.caunoi.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.extraction.HeadingMark.Kind;
import vn.caunoi.policy.Slug;

/**
 * Gives headings their depth and an anchor that stays while the text stays.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>heading</th><th>anchor</th></tr>
 *   <tr><td>II., 3., b) one within the other</td><td>p-ii-3-b</td></tr>
 *   <tr><td>Điều 5, Khoản 2 within it</td><td>dieu-5, dieu-5-khoan-2</td></tr>
 *   <tr><td>Chương I, Mục 2 within it</td><td>chuong-i, chuong-i-muc-2</td></tr>
 *   <tr><td>Phụ lục II; I. within it</td><td>phu-luc-ii, phu-luc-ii-p-i</td></tr>
 *   <tr><td>a second one of the same key</td><td>p-i-2 and so on</td></tr>
 * </table>
 */
final class Anchors {
  private final Deque<Mark> above = new ArrayDeque<>();
  private final Set<String> used = new HashSet<>();

  /** How often each was wanted: counting from the start each time would be quadratic. */
  private final Map<String, Integer> repeats = new HashMap<>();

  private String appendix = "";

  /** Takes the next heading; its depth, 1 for the topmost. */
  int depth(Mark mark) {
    while (!above.isEmpty() && above.peekLast().rank() >= mark.rank()) {
      above.removeLast();
    }
    above.addLast(mark);
    return above.size();
  }

  /** The anchor of the heading taken last. */
  String next() {
    Mark last = above.getLast();
    boolean outermost = last.rank() < 0;
    String anchor = unique(outermost ? last.key() : path());
    appendix = outermost ? anchor : appendix;
    return anchor;
  }

  private String path() {
    List<String> keys = new ArrayList<>();
    boolean named = false;
    for (Mark mark : above) {
      if (mark.rank() < 0) {
        continue;
      }
      boolean name = named(mark.kind());
      if (mark.kind().equals(Optional.of(Kind.ARTICLE))) {
        keys.clear();
      }
      boolean repeated =
          !keys.isEmpty()
              && mark.kind().equals(Optional.of(Kind.DECIMAL))
              && mark.key().startsWith(keys.getLast() + "-");
      if (repeated) {
        keys.removeLast();
      }
      keys.add(named && !name ? inArticle(mark, keys) : mark.key());
      named |= mark.kind().equals(Optional.of(Kind.ARTICLE));
    }
    boolean prefix =
        !named(above.stream().filter(m -> m.rank() >= 0).findFirst().flatMap(Mark::kind)) && !named;
    String path = (prefix ? "p-" : "") + String.join("-", keys);
    return appendix.isEmpty() ? path : appendix + "-" + path;
  }

  /** "khoan-2", "diem-a" within an article. */
  private static String inArticle(Mark mark, List<String> keys) {
    boolean letter = mark.kind().equals(Optional.of(Kind.LETTER));
    boolean number = mark.kind().equals(Optional.of(Kind.NUMBER));
    String word = letter ? "diem-" : number && keys.size() == 1 ? "khoan-" : "";
    return word + mark.key();
  }

  private static boolean named(Optional<Kind> kind) {
    return kind.map(k ->
            switch (k) {
              case PART, CHAPTER, SECTION, ARTICLE, CLAUSE -> true;
              case LETTER_CAPITAL, ROMAN, NUMBER, DECIMAL, LETTER, DASH -> false;
            })
        .orElse(false);
  }

  private String unique(String wanted) {
    String base = Slug.of(wanted).value();
    String anchor = base;
    int n = repeats.getOrDefault(base, 1);
    while (!used.add(anchor)) {
      anchor = base + "-" + ++n;
    }
    repeats.put(base, n);
    return anchor;
  }
}
