package vn.caunoi.exporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.Summary;

/**
 * The forms in which a citation can be taken away.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>ending</th><th>for</th></tr>
 *   <tr><td>txt</td><td>people: Nghị định 30/2020/NĐ-CP, then the Party's form</td></tr>
 *   <tr><td>bib</td><td>LaTeX</td></tr>
 *   <tr><td>ris</td><td>EndNote, Zotero, Mendeley</td></tr>
 *   <tr><td>json</td><td>CSL processors</td></tr>
 * </table>
 */
public enum CitationFile {
  TEXT("txt", "TXT", "text/plain; charset=utf-8"),
  BIBTEX("bib", "BibTeX", "application/x-bibtex; charset=utf-8"),
  RIS("ris", "RIS", "application/x-research-info-systems; charset=utf-8"),
  CSL_JSON("json", "CSL-JSON", "application/vnd.citationstyles.csl+json; charset=utf-8");

  private final String ending;
  private final String label;
  private final String type;

  CitationFile(String ending, String label, String type) {
    this.ending = ending;
    this.label = label;
    this.type = type;
  }

  public String ending() {
    return ending;
  }

  /** Its proper name, the same in every language. */
  public String label() {
    return label;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /**
   * The citation in this form.
   *
   * @param address the document's absolute address in the library; it stands where the original's
   *     is not known
   */
  public String print(Summary document, String address) {
    String original = document.sourceAddress().orElse(address);
    return switch (this) {
      case TEXT -> text(document, original);
      case BIBTEX -> Bibtex.print(document, original);
      case RIS -> Ris.print(document, original);
      case CSL_JSON -> CslJson.print(document, original);
    };
  }

  public static Optional<CitationFile> ofEnding(String ending) {
    return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
  }

  private static String text(Summary document, String address) {
    return String.join(
            "\n", List.of(CitationText.official(document), CitationText.party(document), address))
        + "\n";
  }
}
