package vn.caunoi.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Drops what surrounds the text on a page that was saved as text: menus, lists, comment forms. */
final class TextFurniture {
  private static final int PROSE = 240;
  private static final int MENU_LINES = 60;
  private static final int MENU_WIDTH = 40;

  private final String text;
  private final List<Part.Line> lines;
  private final List<Optional<Phrases.Place>> places;
  private final BitSet dropped = new BitSet();

  private TextFurniture(String text, List<Part.Line> lines) {
    this.text = text;
    this.lines = lines;
    places = lines.stream().map(l -> Phrases.of(l.span().of(text))).toList();
  }

  /** The lines without the page's furniture. */
  static List<Part.Line> remove(String text, List<Part.Line> lines) {
    TextFurniture furniture = new TextFurniture(text, lines);
    furniture.singles();
    furniture.head();
    furniture.tail();
    return Part.Line.without(lines, furniture.dropped);
  }

  private boolean is(int i, Phrases.Place place) {
    return i >= 0 && i < lines.size() && places.get(i).equals(Optional.of(place));
  }

  /**
   * Phrases that are furniture wherever they stand, labels of forms where several stand together.
   */
  private void singles() {
    for (int i = 0; i < lines.size(); i++) {
      boolean form = is(i, Phrases.Place.FORM);
      boolean near = is(i - 1, Phrases.Place.FORM) || is(i + 1, Phrases.Place.FORM);
      boolean path = i < MENU_LINES && Breadcrumb.is(lines.get(i).span().of(text));
      if (is(i, Phrases.Place.LINE) || (form && near) || path) {
        dropped.set(i);
      }
    }
  }

  /** The menu: short lines from the start to the last that is known as a menu's. */
  private void head() {
    int last = -1;
    int known = 0;
    for (int i = 0; i < Math.min(lines.size(), MENU_LINES); i++) {
      if (lines.get(i).span().length() > MENU_WIDTH
          || LetterheadWords.isMotto(text, lines.get(i).span())) {
        break;
      }
      if (is(i, Phrases.Place.HEAD)) {
        known++;
        last = i;
      }
    }
    if (known >= 2) {
      dropped.set(0, last + 1);
    }
  }

  /**
   * From the first phrase of the tail behind which no prose follows; else only the phrase, and only
   * it where the text's long lines all stand behind.
   */
  private void tail() {
    int prose = lastProse();
    for (int i = 1; i < lines.size(); i++) {
      if (is(i, Phrases.Place.TAIL)) {
        if (i > prose && (anyLong(0, i) || !anyLong(i, lines.size()))) {
          dropped.set(i, lines.size());
          return;
        }
        dropped.set(i);
      }
    }
  }

  private boolean anyLong(int from, int to) {
    return lines.subList(from, to).stream().anyMatch(l -> l.span().length() >= PROSE / 2);
  }

  private int lastProse() {
    int i = lines.size() - 1;
    while (i > 0 && !isProse(i)) {
      i--;
    }
    return i;
  }

  /** A long line that ends like a sentence, a signing block or the row of a table. */
  private boolean isProse(int i) {
    Part.Line line = lines.get(i);
    boolean sentence = line.span().length() >= PROSE && LineShape.of(text, line.span()).closed();
    return sentence
        || LetterheadWords.isTypeWord(text, line.span())
        || text.substring(line.span().start(), line.span().end()).indexOf('\t') >= 0;
  }
}
