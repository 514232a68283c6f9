package vn.caunoi.web;

import java.util.List;

/**
 * What other provinces provide on the matter of a section.
 *
 * @param document that the section stands in
 * @param section leads back to it
 * @param found the nearest first
 * @param copies says how many more only repeat the words; empty where none does
 */
public record SimilarPage(
    Frame frame, Cite document, Link section, List<SearchPage.Found> found, String copies)
    implements Page {
  public SimilarPage {
    found = List.copyOf(found);
  }

  @Override
  public String template() {
    return "document/similar";
  }
}
