package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Span;

/** A stretch of a source as its format gives it, before paragraphs are made; in source order. */
sealed interface Part {

  /**
   * A printed line, or a paragraph of which it is not yet known whether the next goes on with it.
   *
   * @param span without the white space around it
   * @param gap blank lines before it
   * @param indent spaces before it
   */
  record Line(Span span, int gap, int indent) implements Part {

    /** The lines but for those at these places. */
    static List<Line> without(List<Line> lines, BitSet dropped) {
      List<Line> kept = new ArrayList<>(lines.size());
      for (int i = 0; i < lines.size(); i++) {
        if (!dropped.get(i)) {
          kept.add(lines.get(i));
        }
      }
      return kept;
    }
  }

  /**
   * A heading by markup.
   *
   * @param level as in the markup, 1 for the topmost
   */
  record Heading(Span span, int level) implements Part {}

  /**
   * An item of a list by markup.
   *
   * @param marker put before it where the markup counts and the text does not, empty otherwise
   */
  record Item(Span span, int depth, String marker) implements Part {}

  /** A table. */
  record Grid(Optional<Span> caption, List<Row> rows) implements Part {
    public Grid {
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table. */
  record Row(boolean header, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param pieces its text in order, parted by page breaks and markup
   * @param columns how many it covers
   */
  record Cell(List<Piece> pieces, int columns) {
    public Cell {
      pieces = List.copyOf(pieces);
    }

    boolean isEmpty() {
      return pieces.isEmpty();
    }
  }

  /**
   * A stretch of a cell's text.
   *
   * @param item whether a new list item starts here
   */
  record Piece(Span span, boolean item) {}
}
