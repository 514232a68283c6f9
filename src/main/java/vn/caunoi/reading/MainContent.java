package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds where on a cleaned page the document stands: the deepest element that holds most of the
 * prose, with its headline, what stands between, and what follows beside it.
 */
final class MainContent {
  private static final int MOST = 70;
  private static final int NOTED = 600;
  private static final int LEVELS = 6;
  private static final int LONG = 100;

  private final Element body;
  private final Measures measures;
  private final Optional<Element> headline;

  private MainContent(Element body, Optional<Element> headline) {
    this.body = body;
    this.headline = headline;
    measures = Measures.of(body);
  }

  /** The elements to read, in order. */
  static List<Element> of(Element body, String pageTitle) {
    return new MainContent(body, Headline.of(body, pageTitle)).elements();
  }

  private List<Element> elements() {
    Element main = container();
    List<Element> elements = new ArrayList<>();
    if (headline.isEmpty()) {
      elements.addAll(above(main));
    } else if (!isWithin(headline.get(), main)) {
      heading(headline.get(), main, elements);
    }
    elements.add(main);
    if (!main.equals(body)) {
      Element next = main.nextElementSibling();
      while (next != null) {
        if (belongs(next)) {
          elements.add(next);
        }
        next = next.nextElementSibling();
      }
    }
    return elements;
  }

  private Element container() {
    int all = measures.get(body).prose();
    Element main = body;
    Optional<Element> heavier = heavier(main, all);
    while (all > 0 && heavier.isPresent()) {
      main = heavier.get();
      heavier = heavier(main, all);
    }
    return main;
  }

  private Optional<Element> heavier(Element parent, int all) {
    for (Element child : parent.children()) {
      boolean most = measures.get(child).prose() * 100L >= all * (long) MOST;
      if (most && isContainer(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Paragraphs and tables of figures are read whole, never from inside. */
  private static boolean isContainer(Element element) {
    return switch (element.normalName()) {
      case "p", "ul", "ol", "li", "pre", "blockquote", "dl", "details" -> false;
      case "table" -> TableKind.isLayout(element);
      default -> Tags.isBlock(element) && element.children().stream().anyMatch(Tags::isBlock);
    };
  }

  /** Further text beside the container: an appendix, a signing block. */
  private boolean belongs(Element element) {
    Measures.Measure own = measures.get(element);
    boolean heavy = own.prose() * 20L >= measures.get(body).prose() && own.longest() >= LONG;
    boolean signed = own.text() < NOTED && LetterheadWords.isSigned(Tags.text(element, NOTED));
    return own.linked() * 3 < own.text() && (heavy || signed);
  }

  /** Without a headline: short text next above the container, which may be one. */
  private List<Element> above(Element main) {
    Element at = main;
    for (int up = 0; up < LEVELS && at.parent() != null && !at.equals(body); up++) {
      List<Element> found = new ArrayList<>();
      for (Element sibling : at.parent().children()) {
        if (sibling.equals(at)) {
          break;
        }
        Measures.Measure own = measures.get(sibling);
        if (own.text() > 0 && own.text() <= NOTED / 2 && own.linked() * 3 <= own.text()) {
          found.add(sibling);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
      at = at.parent();
    }
    return List.of();
  }

  private static boolean isWithin(Element element, Element ancestor) {
    return element.equals(ancestor) || element.parents().contains(ancestor);
  }

  /** The headline, and short text between it and the container: date, author, opening. */
  private void heading(Element headline, Element main, List<Element> elements) {
    List<Element> between = Between.of(headline, main);
    if (between.isEmpty() && !Between.isBefore(headline, main)) {
      return;
    }
    Between.dateBefore(headline).ifPresent(elements::add);
    elements.add(headline);
    for (Element element : between) {
      Measures.Measure own = measures.get(element);
      if (own.text() <= NOTED && own.linked() * 3 <= own.text()) {
        elements.add(element);
      }
    }
  }
}
