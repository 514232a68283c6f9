package vn.caunoi.reading;

import org.jsoup.nodes.Element;

/** Tells the marks of footnotes, which would be read as part of the figure they are glued to. */
final class Footnotes {
  private Footnotes() {}

  /** Whether it is a raised number that links to a note. */
  static boolean isMark(Element element) {
    boolean raised = element.normalName().equals("sup");
    return raised
        && Tags.text(element, 6).length() <= 5
        && element.selectFirst("a[href^=#]") != null;
  }
}
