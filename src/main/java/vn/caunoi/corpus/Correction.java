package vn.caunoi.corpus;

import java.time.LocalDate;
import vn.caunoi.policy.RelationType;

/**
 * One curated correction: a line of {@link Corrections#FILE}.
 *
 * <p>A document is named by its permanent address ({@code /van-ban/…}) or by a whole citation
 * ("Quyết định số 753/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ"); which document that is, the
 * linker tells.
 *
 * <table>
 *   <caption>Actions</caption>
 *   <tr><th>action</th><th>kind</th></tr>
 *   <tr><td>{@code same-as}</td><td>{@link SameAs}</td></tr>
 *   <tr><td>{@code not-same-as}</td><td>{@link NotSameAs}</td></tr>
 *   <tr><td>{@code add-relation}</td><td>{@link AddRelation}</td></tr>
 *   <tr><td>{@code remove-relation}</td><td>{@link RemoveRelation}</td></tr>
 * </table>
 */
public sealed interface Correction {

  /** The document that the correction starts from. */
  String document();

  /** The other document. */
  String other();

  Remark remark();

  /** Both are one document. */
  record SameAs(String document, String other, Remark remark) implements Correction {}

  /** They look like one document and are two. */
  record NotSameAs(String document, String other, Remark remark) implements Correction {}

  /** The document has this relation to the other. */
  record AddRelation(String document, RelationType relation, String other, Remark remark)
      implements Correction {}

  /** The document does not have this relation to the other, whatever the rules say. */
  record RemoveRelation(String document, RelationType relation, String other, Remark remark)
      implements Correction {}

  /**
   * Who says so, why, when and where.
   *
   * @param line in the file, from 1
   * @param who person, office or role that asks for it
   * @param why the ground
   * @param date when it was written down
   */
  record Remark(int line, String who, String why, LocalDate date) {}
}
