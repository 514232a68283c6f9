package vn.caunoi.reading;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Takes a page's furniture away: what is hidden, named as furniture, a form or a list of links. */
final class PageCleaner {
  private static final String TITLES =
      "h2,h3,h4,h5,h6,div,p,span,strong,b,a,label,td,li,center,font";
  private static final int PHRASE = 60;
  private static final int FORM = 1500;
  private static final int SHORT = 240;

  private final Element body;
  private Measures measures;

  private PageCleaner(Element body) {
    this.body = body;
    measures = Measures.of(body);
  }

  /** The body, with its furniture removed in place. */
  static Element clean(Element body) {
    body.select("table:has(table)").forEach(t -> t.attr("role", "presentation"));
    Removal silent = new Removal();
    body.select("*").stream().filter(Tags::isSilent).forEach(silent::add);
    silent.apply();
    PageCleaner cleaner = new PageCleaner(body);
    cleaner.prune();
    cleaner.measures = Measures.of(body);
    cleaner.phrases();
    return body;
  }

  private void prune() {
    Removal furniture = new Removal();
    collect(body, furniture);
    furniture.apply();
  }

  /** The topmost elements that are furniture; what holds most of the page's text never is. */
  private void collect(Element parent, Removal furniture) {
    for (Element child : parent.children()) {
      if (isFurniture(child)) {
        furniture.add(child);
      } else {
        collect(child, furniture);
      }
    }
  }

  private boolean isFurniture(Element element) {
    Measures.Measure own = measures.get(element);
    int share = own.prose() * 100 / Math.max(1, measures.get(body).prose());
    if (isHidden(element)) {
      return share < 50;
    }
    boolean framed =
        switch (element.normalName()) {
          case "aside" -> true;
          case "header" -> element.closest("article, main") == null && share < 5;
          case "footer" -> true;
          case "form" -> own.text() < FORM && isForm(element);
          case "article", "main", "body", "h1", "p", "td", "tr", "tbody", "table" -> false;
          default -> PageWords.isFurniture(Tags.words(element), element.attr("role"));
        };
    return framed && share < 30;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || PageWords.isHidden(Tags.words(element));
  }

  /** Their fields are gone by now; labels and few words are what a form leaves. */
  private boolean isForm(Element element) {
    return measures.get(element).prose() < SHORT;
  }

  /** Titles of lists that are not the document's, with the lists. */
  private void phrases() {
    Removal lists = new Removal();
    for (Element element : body.select(TITLES)) {
      Optional<Phrases.Place> place =
          measures.get(element).text() <= PHRASE
              ? Phrases.of(Tags.text(element, PHRASE + 1))
              : Optional.empty();
      if (place.equals(Optional.of(Phrases.Place.TAIL)) && !lists.hasAround(element)) {
        removeList(element, lists);
      } else if (place.equals(Optional.of(Phrases.Place.LINE))
          && element.normalName().equals("a")) {
        lists.add(element);
      }
    }
    lists.apply();
  }

  /** The largest element around the title that holds no prose, and the lists that follow it. */
  private void removeList(Element title, Removal lists) {
    Element whole = title;
    Element parent = whole.parent();
    while (parent != null
        && !parent.equals(body)
        && (isSame(parent, whole) || isListOnly(parent))) {
      whole = parent;
      parent = whole.parent();
    }
    boolean alone = measures.get(whole).links() == 0 || measures.get(whole).text() <= PHRASE;
    Element next = whole.nextElementSibling();
    while (alone && next != null && !lists.has(next) && isListOnly(next)) {
      lists.add(next);
      next = next.nextElementSibling();
    }
    lists.add(whole);
  }

  private boolean isListOnly(Element element) {
    Measures.Measure own = measures.get(element);
    boolean linked = own.links() > 0 && own.linked() * 100L >= own.text() * 12L;
    boolean small = own.prose() * 100L < measures.get(body).prose() * 40L || own.prose() == 0;
    return linked && small && own.longest() < SHORT && own.titles() == 0;
  }

  private boolean isSame(Element parent, Element child) {
    return measures.get(parent).text() == measures.get(child).text();
  }
}
