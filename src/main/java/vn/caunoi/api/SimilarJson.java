package vn.caunoi.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.caunoi.library.SimilarProvisions;

/**
 * What other places provide on the matter of a section.
 *
 * @param provisions the nearest first, one of each document
 * @param copies how many more documents say almost the same words
 */
@Serdeable
record SimilarJson(List<ProvisionJson> provisions, int copies) {

  /**
   * A provision of another place.
   *
   * @param anchor of its section on the document's page; empty for the whole document
   * @param headings from the topmost down
   * @param copied the share of its words, from 0 to 1, that stand in runs of the section asked
   *     about
   */
  @Serdeable
  record ProvisionJson(
      DocumentJson document, String anchor, List<String> headings, String text, double copied) {}

  static SimilarJson of(SimilarProvisions similar) {
    return new SimilarJson(
        similar.provisions().stream()
            .map(p ->
                new ProvisionJson(
                    DocumentJson.of(p.document()), p.anchor(), p.headings(), p.text(), p.copied()))
            .toList(),
        similar.copies());
  }
}
