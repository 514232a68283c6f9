package vn.caunoi.policy;

import java.util.List;
import java.util.Optional;

/** A block of a document's displayed text; its spans are offsets in that text. */
public sealed interface TextBlock {

  Span span();

  /** The part of the document that it belongs to. */
  Zone zone();

  /**
   * A heading of the outline (đề mục).
   *
   * @param depth 1 for the topmost
   * @param anchor permanent within the document: {@code p-ii-3}, {@code dieu-5}, {@code phu-luc-1}
   */
  record Heading(Span span, Zone zone, int depth, String anchor) implements TextBlock {}

  /** A paragraph. */
  record Paragraph(Span span, Zone zone) implements TextBlock {}

  /**
   * An item of a list, its marker included in the text.
   *
   * @param depth 1 for the outermost list
   */
  record Item(Span span, Zone zone, int depth) implements TextBlock {}

  /** A table; its caption, where there is one, is a span of the text too. */
  record Table(Span span, Zone zone, Optional<Span> caption, List<Row> rows) implements TextBlock {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param header whether its cells head the columns
   */
  record Row(boolean header, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param items the list items inside it, empty where it is running text
   * @param columns how many columns it covers, at least 1
   */
  record Cell(Span span, List<Span> items, int columns) {
    public Cell {
      items = List.copyOf(items);
    }
  }

  /** The parts of a document. */
  enum Zone {
    LETTERHEAD,
    TITLE,
    BODY,
    RECIPIENTS,
    SIGNATURE,
    APPENDIX
  }
}
