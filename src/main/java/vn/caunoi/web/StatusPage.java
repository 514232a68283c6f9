package vn.caunoi.web;

import java.util.List;

/**
 * The state of the library.
 *
 * @param figures what is held
 * @param outcomes what became of the citations
 * @param problems of the last ingest, by stage
 */
public record StatusPage(
    Frame frame,
    String lede,
    List<HomePage.Figure> figures,
    Outcomes outcomes,
    List<Stage> problems)
    implements Page {
  @Override
  public String template() {
    return "status/status";
  }

  /** What became of the citations, one row an outcome. */
  public record Outcomes(String caption, List<Outcome> rows) {}

  /** An outcome: how many citations, their share, and what it means. */
  public record Outcome(String name, String count, String share, int bar, String meaning) {}

  /** The problems of a stage; only the first are listed. */
  public record Stage(String id, String heading, String summary, List<Row> rows, int more) {}

  /** A problem. */
  public record Row(String severity, String source, String message) {}
}
