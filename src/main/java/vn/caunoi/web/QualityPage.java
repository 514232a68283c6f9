package vn.caunoi.web;

import java.util.List;

/**
 * How right the library is, as it was measured.
 *
 * @param halves of the gold documents
 */
public record QualityPage(Frame frame, List<Half> halves, List<Group> groups) implements Page {
  public QualityPage {
    halves = List.copyOf(halves);
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "status/quality";
  }

  /** A half of the gold documents, and what it is for. */
  public record Half(String name, String meaning) {}

  /** Figures of one kind, in a table of their own. */
  public record Group(String id, String heading, String caption, List<Row> rows) {}

  /** A figure: what was measured, how, and a cell for every half. */
  public record Row(String subject, String measure, List<Cell> cells) {}

  /**
   * A figure in one half.
   *
   * @param share empty where there was nothing to measure
   * @param counted so many of so many; empty where that says nothing
   */
  public record Cell(String half, String share, String counted) {}
}
