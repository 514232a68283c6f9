package vn.caunoi.web;

import java.util.List;
import java.util.Optional;

/**
 * How to report a wrong fact or link of a document, with lines ready to be sent.
 *
 * @param document that it is about
 * @param contact where to write; empty where the site names no address
 * @param facts what the library says of the document
 * @param links to and from it, each with the line that would remove it
 * @param cut how many links are shown of how many; empty where all are
 */
public record ReportPage(
    Frame frame,
    Cite document,
    Optional<String> contact,
    List<Line> facts,
    List<Line> links,
    Optional<String> cut)
    implements Page {
  public ReportPage {
    facts = List.copyOf(facts);
    links = List.copyOf(links);
  }

  @Override
  public String template() {
    return "report/report";
  }

  /**
   * Something that may be wrong.
   *
   * @param says what the library says
   * @param ready the words to send
   * @param mail an address that opens a letter with them; empty where the site names none
   */
  public record Line(String name, String says, String ready, String mail) {}
}
