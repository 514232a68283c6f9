package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Gathers elements to be removed from a page and removes them together: one by one, the cost would
 * grow with the square of their number.
 */
final class Removal {
  private final Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Element element) {
    Element parent = element.parent();
    if (parent != null) {
      gone.add(element);
      parents.add(parent);
    }
  }

  boolean has(Element element) {
    return gone.contains(element);
  }

  /** Whether this element or one around it goes. */
  boolean hasAround(Element element) {
    Element at = element;
    while (at != null && !gone.contains(at)) {
      at = at.parent();
    }
    return at != null;
  }

  /** Takes them out of the page. */
  void apply() {
    for (Element parent : parents) {
      List<Node> kept = new ArrayList<>();
      for (Node child : parent.childNodes()) {
        if (!gone.contains(child)) {
          kept.add(child);
        }
      }
      parent.empty();
      parent.appendChildren(kept);
    }
  }
}
