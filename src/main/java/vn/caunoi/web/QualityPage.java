package vn.caunoi.web;

import java.util.List;

/**
 * How right the library is, as it was measured.
 *
 * @param halves of the gold documents
 * @param measures their short names, and what they mean
 */
public record QualityPage(Frame frame, List<Half> halves, List<Group> groups, List<Half> measures)
    implements Page {
  public QualityPage {
    halves = List.copyOf(halves);
    groups = List.copyOf(groups);
    measures = List.copyOf(measures);
  }

  @Override
  public String template() {
    return "status/quality";
  }

  /** A half of the gold documents and what it is for, or a measure and what it means. */
  public record Half(String name, String meaning) {}

  /** Figures of one kind, in a table of their own. */
  public record Group(String id, String heading, String caption, List<Row> rows) {}

  /** What was measured, with a cell for every half. */
  public record Row(String subject, List<Cell> cells) {}

  /** The figures of one half; none where there was nothing to measure. */
  public record Cell(String half, List<Figure> figures) {}

  /**
   * A figure.
   *
   * @param measure by its short name
   * @param counted so many of so many; empty where that says nothing
   */
  public record Figure(String measure, String share, String counted) {}
}
