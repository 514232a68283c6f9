package vn.caunoi.reading;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text each element of a page holds, and of what sort; taken in one pass. */
final class Measures {
  private static final int PROSE = 60;
  private static final Measure EMPTY = new Measure(0, 0, 0, 0, 0, 0);

  private final IdentityHashMap<Element, Measure> all = new IdentityHashMap<>();

  /**
   * What an element holds.
   *
   * @param text characters
   * @param linked characters inside links
   * @param links how many links
   * @param prose characters outside links in paragraphs of some length
   * @param longest characters outside links in the longest paragraph
   * @param titles first-level headings
   */
  record Measure(int text, int linked, int links, int prose, int longest, int titles) {}

  /** The inline text gathered since the last paragraph began or ended. */
  private int run;

  private int text;
  private int linked;
  private int links;
  private int prose;
  private int longest;
  private int titles;

  private Measures() {}

  static Measures of(Element root) {
    Measures measures = new Measures();
    measures.visit(root, false);
    return measures;
  }

  Measure get(Element element) {
    return all.getOrDefault(element, EMPTY);
  }

  private void visit(Element element, boolean inLink) {
    boolean block = Tags.isBlock(element) || element.normalName().equals("br");
    if (block) {
      endRun();
    }
    Measure before = new Measure(text, linked, links, prose, longest, titles);
    longest = 0;
    boolean link = inLink || element.normalName().equals("a");
    links += link && !inLink ? 1 : 0;
    titles += element.normalName().equals("h1") ? 1 : 0;
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        visit(inner, link);
      } else if (child instanceof TextNode node) {
        count(letters(node.getWholeText()), link);
      }
    }
    if (block) {
      endRun();
    }
    all.put(
        element,
        new Measure(
            text - before.text,
            linked - before.linked,
            links - before.links,
            prose - before.prose,
            Math.max(longest, run),
            titles - before.titles));
    longest = Math.max(longest, before.longest);
  }

  private void count(int letters, boolean link) {
    text += letters;
    linked += link ? letters : 0;
    run += link ? 0 : letters;
  }

  private void endRun() {
    prose += run >= PROSE ? run : 0;
    longest = Math.max(longest, run);
    run = 0;
  }

  /** Characters without counting white space in runs. */
  private static int letters(String text) {
    int letters = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      letters += space && blank ? 0 : 1;
      blank = space;
    }
    return letters;
  }
}
