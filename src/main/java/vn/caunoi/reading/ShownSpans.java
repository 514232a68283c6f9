package vn.caunoi.reading;

import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.caunoi.policy.Span;

/** Finds where elements of a page came to stand in its displayed text. */
final class ShownSpans {
  private final CleanText text;
  private final Walker walk;

  ShownSpans(CleanText text, Walker walk) {
    this.text = text;
    this.walk = walk;
  }

  /** The displayed text of this element, if the walk noted it and it bears any. */
  Optional<Span> of(Element element) {
    Span base = walk.spans().get(element);
    if (base == null) {
      return Optional.empty();
    }
    int start = first(walk.origin(base.start()));
    int end = first(walk.origin(base.end()));
    while (end > start && text.text().charAt(end - 1) <= ' ') {
      end--;
    }
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The first displayed offset that comes from there or behind; the text follows the source. */
  private int first(int origin) {
    int low = 0;
    int high = text.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.origin().origin(middle) < origin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
