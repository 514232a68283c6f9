package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands between two elements of a page. */
final class Between {
  private static final int DATE = 80;

  private Between() {}

  /** The topmost elements after the first and before the second, in order. */
  static List<Element> of(Element first, Element second) {
    List<Element> between = new ArrayList<>();
    Element low = first;
    while (low.parent() != null && !second.parents().contains(low.parent())) {
      addFollowing(low, between);
      low = low.parent();
    }
    Optional<Element> branch = branch(second, low.parent());
    Element next = low.nextElementSibling();
    while (next != null && branch.isPresent() && !next.equals(branch.get())) {
      between.add(next);
      next = next.nextElementSibling();
    }
    branch.ifPresent(top -> addPreceding(top, second, between));
    return between;
  }

  private static void addFollowing(Element element, List<Element> into) {
    Element next = element.nextElementSibling();
    while (next != null) {
      into.add(next);
      next = next.nextElementSibling();
    }
  }

  /** On the way from the branch down to the element, what stands before the way. */
  private static void addPreceding(Element branch, Element element, List<Element> into) {
    if (branch.equals(element)) {
      return;
    }
    List<Element> way = new ArrayList<>(element.parents().asList());
    way = new ArrayList<>(way.subList(0, way.indexOf(branch)).reversed());
    way.add(element);
    Element above = branch;
    for (Element step : way) {
      for (Element sibling : above.children()) {
        if (sibling.equals(step)) {
          break;
        }
        into.add(sibling);
      }
      above = step;
    }
  }

  /** The child of this ancestor in which the element stands. */
  private static Optional<Element> branch(Element element, @Nullable Element ancestor) {
    Element at = element;
    while (at.parent() != null && !at.parent().equals(ancestor)) {
      at = at.parent();
    }
    return at.parent() == null ? Optional.empty() : Optional.of(at);
  }

  /** Whether the first comes before the second in the page. */
  static boolean isBefore(Element first, Element second) {
    Element low = first;
    while (low.parent() != null && !second.parents().contains(low.parent())) {
      low = low.parent();
    }
    Optional<Element> branch = branch(second, low.parent());
    return branch.isPresent() && low.elementSiblingIndex() < branch.get().elementSiblingIndex();
  }

  /** A line with a date right before the headline. */
  static Optional<Element> dateBefore(Element headline) {
    Element at = headline;
    for (int up = 0; up < 2 && at != null; up++) {
      Element before = at.previousElementSibling();
      if (before != null) {
        String text = Tags.text(before, DATE + 1);
        return text.length() <= DATE && DateLine.is(text) ? Optional.of(before) : Optional.empty();
      }
      at = at.parent();
    }
    return Optional.empty();
  }
}
