package vn.caunoi.indexing;

import java.util.Optional;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;

/**
 * What a document's score is multiplied by, whatever the query: gentle, so that it decides between
 * about equal hits only.
 *
 * <table>
 *   <caption>Factors</caption>
 *   <tr><th>what</th><th>factor</th></tr>
 *   <tr><td>central act; a letter or other document; a consolidated text</td><td>1.08; 1;
 *       0.98</td></tr>
 *   <tr><td>article</td><td>0.96</td></tr>
 *   <tr><td>full text, record, citation only</td><td>1.05, 1, 0.92</td></tr>
 *   <tr><td>cited by n documents</td><td>1 + 0.02 log2(1 + n), at most 1.1</td></tr>
 * </table>
 */
final class Prior {
  private Prior() {}

  static float of(Metadata facts, Holding holding, int citedBy) {
    boolean news = facts.self().type().equals(Optional.of(DocumentType.NEWS));
    boolean letter = facts.self().type().equals(Optional.of(DocumentType.LETTER));
    boolean act = !news && !letter && facts.level().equals(Optional.of(Level.CENTRAL));
    boolean copy = facts.self().type().equals(Optional.of(DocumentType.CONSOLIDATED_TEXT));
    double kind = copy ? 0.98 : act ? 1.08 : news ? 0.96 : 1;
    double held =
        switch (holding) {
          case FULL_TEXT -> 1.05;
          case CATALOGUE -> 1;
          case CITED_ONLY -> 0.92;
        };
    double cited = Math.min(1 + 0.02 * Math.log(1 + citedBy) / Math.log(2), 1.1);
    return (float) (kind * held * cited);
  }
}
