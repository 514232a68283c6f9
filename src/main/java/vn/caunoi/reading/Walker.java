package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.caunoi.policy.Span;
import vn.caunoi.text.MappedText;
import vn.caunoi.text.OffsetMap;

/** Walks through the elements of a page and gathers its text as parts. */
final class Walker {
  private static final int LONGEST_HEADING = 400;

  private final String source;
  private final OffsetMap.Builder base;
  private final IdentityHashMap<Element, Span> spans = new IdentityHashMap<>();
  private List<Part> parts = new ArrayList<>();
  private Place place = new Place(0, 0, "");
  private final ListMarker markers = new ListMarker();
  private int depth;
  private int start;
  private int gap;

  Walker(String source) {
    this.source = source;
    base = new OffsetMap.Builder(source.length() / 4);
  }

  /**
   * Where the walk is.
   *
   * @param heading level of the heading, 0 outside one
   * @param list depth of the list, 0 outside one or behind an item's first paragraph
   * @param marker of the item
   */
  private record Place(int heading, int list, String marker) {}

  /** Reads these elements one after the other. */
  List<Part> walk(List<Element> elements) {
    for (Element element : elements) {
      element(element);
      flush(1);
    }
    return parts;
  }

  /** The text that the parts point into. */
  MappedText text() {
    return MappedText.of(base, source.length());
  }

  /** Where this offset of that text stands in the page's source. */
  int origin(int offset) {
    return base.origin(offset, source.length());
  }

  /** Where items, cited titles and stock sentences stand in that text. */
  IdentityHashMap<Element, Span> spans() {
    return spans;
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        append(NodeText.of(text, source));
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void append(MappedText text) {
    for (int i = 0; i < text.length(); i++) {
      base.append(text.text().charAt(i), text.origin().origin(i), text.origin().originEnd(i + 1));
    }
  }

  private void element(Element element) {
    if (Tags.isSilent(element) || Footnotes.isMark(element)) {
      return;
    }
    switch (element.normalName()) {
      case "br", "hr" -> flush(0);
      case "table" -> table(element);
      case "li" -> item(element);
      case "ul", "ol" -> list(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      default -> {
        if (element.normalName().equals("cite") || element.hasClass("stock")) {
          noted(element);
        } else if (Tags.isBlock(element)) {
          flush(1);
          children(element);
          flush(1);
        } else {
          children(element);
        }
      }
    }
  }

  private void noted(Element element) {
    int from = base.length();
    children(element);
    spans.put(element, trimmed(from, base.length()));
  }

  private void heading(Element element) {
    flush(1);
    Place outer = place;
    place = new Place(Tags.headingLevel(element), 0, "");
    children(element);
    flush(1);
    place = outer;
  }

  private void list(Element element) {
    depth++;
    block(element);
    depth--;
  }

  private void item(Element element) {
    flush(1);
    Place outer = place;
    place = new Place(0, Math.max(1, depth), markers.next(element));
    int from = base.length();
    children(element);
    spans.put(element, trimmed(from, base.length()));
    flush(1);
    place = outer;
  }

  private void table(Element table) {
    flush(1);
    if (TableKind.isLayout(table)) {
      LayoutCells.order(table).forEach(this::block);
      return;
    }
    List<Part> outer = parts;
    Part.Grid grid = new GridReader(this::cell).read(table);
    parts = outer;
    if (!grid.rows().isEmpty()) {
      parts.add(grid);
    }
  }

  private void block(Element cell) {
    flush(1);
    children(cell);
    flush(1);
  }

  /** The text of a cell as pieces. */
  private List<Part.Piece> cell(Element cell) {
    parts = new ArrayList<>();
    Place outer = place;
    place = new Place(0, 0, "");
    children(cell);
    flush(1);
    place = outer;
    List<Part.Piece> pieces = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Part.Line line -> pieces.add(new Part.Piece(line.span(), false));
        case Part.Heading heading -> pieces.add(new Part.Piece(heading.span(), false));
        case Part.Item item -> pieces.add(new Part.Piece(item.span(), true));
        case Part.Grid grid ->
            grid.rows().forEach(r -> r.cells().forEach(c -> pieces.addAll(c.pieces())));
      }
    }
    return pieces;
  }

  /** Ends the paragraph; what follows stands so many lines below. */
  private void flush(int below) {
    Span span = trimmed(start, base.length());
    start = base.length();
    if (span.length() > 0) {
      parts.add(part(span));
      gap = 0;
    }
    gap = Math.max(gap, below);
  }

  private Part part(Span span) {
    if (place.heading() > 0 && span.length() <= LONGEST_HEADING) {
      return new Part.Heading(span, place.heading());
    }
    if (place.list() > 0) {
      Part.Item item =
          new Part.Item(
              span, place.list(), ListMarker.needed(span.of(base.text()), place.marker()));
      place = new Place(0, 0, "");
      return item;
    }
    return new Part.Line(span, gap, 0);
  }

  private Span trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && base.text().charAt(first) <= ' ') {
      first++;
    }
    while (last > first && base.text().charAt(last - 1) <= ' ') {
      last--;
    }
    return new Span(first, last);
  }
}
