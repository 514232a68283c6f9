package vn.caunoi.library;

import java.util.List;

/**
 * What other places provide on the matter of a section.
 *
 * @param provisions the nearest first, one of each document
 * @param copies how many more documents say almost the same words, as copies of one central text do
 */
public record SimilarProvisions(List<Provision> provisions, int copies) {
  public static final SimilarProvisions NONE = new SimilarProvisions(List.of(), 0);

  public SimilarProvisions {
    provisions = List.copyOf(provisions);
  }

  /**
   * A provision of another place.
   *
   * @param document that it stands in
   * @param anchor of its section on the document's page; empty for the whole document
   * @param headings from the topmost down
   * @param text of the passage
   * @param copied the share of its words, from 0 to 1, that stand in runs of the section asked
   *     about
   */
  public record Provision(
      Summary document, String anchor, List<String> headings, String text, double copied) {
    public Provision {
      headings = List.copyOf(headings);
    }
  }
}
