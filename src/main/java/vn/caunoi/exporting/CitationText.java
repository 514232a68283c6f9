package vn.caunoi.exporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;

/**
 * How a document is cited.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>form</th><th>example</th></tr>
 *   <tr><td>Nghị định 30/2020/NĐ-CP</td>
 *       <td>Quyết định số 753/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ …</td></tr>
 *   <tr><td>the Party's papers</td>
 *       <td>Chỉ thị số 39-CT/TW, ngày 01/11/2019 của Ban Bí thư …</td></tr>
 * </table>
 *
 * What is unknown is left as dots.
 */
public final class CitationText {
  private static final String UNKNOWN = "…";

  private CitationText() {}

  /** As Nghị định 30/2020/NĐ-CP wants documents cited; an article with its outlet and date. */
  public static String official(Summary document) {
    Metadata facts = document.facts();
    return facts.self().type().equals(Optional.of(DocumentType.NEWS))
        ? article(facts)
        : document(facts);
  }

  /** Type and number and what it is about, as far as known; an article's headline. */
  static String name(Summary document) {
    Metadata facts = document.facts();
    boolean news = facts.self().type().equals(Optional.of(DocumentType.NEWS));
    String type = facts.self().type().map(DocumentType::vietnamese).orElse("Văn bản");
    String lead = type + facts.self().number().map(n -> " " + n.print()).orElse("");
    return facts.self().title().map(t -> news ? t : lead + " " + t).orElse(lead);
  }

  /** As papers of the Party cite; an article as {@link #official} does. */
  public static String party(Summary document) {
    Metadata facts = document.facts();
    return facts.self().type().equals(Optional.of(DocumentType.NEWS))
        ? article(facts)
        : cited(facts, ", ngày " + facts.dated().map(PolicyDate::vietnamese).orElse(UNKNOWN));
  }

  private static String document(Metadata facts) {
    return cited(facts, " " + facts.dated().map(CitationText::inWords).orElse("ngày " + UNKNOWN));
  }

  private static String cited(Metadata facts, String date) {
    StringBuilder out = new StringBuilder();
    out.append(facts.self().type().map(DocumentType::vietnamese).orElse("Văn bản"));
    out.append(" số ").append(number(facts)).append(date);
    out.append(" của ").append(facts.self().issuer().map(IssuingBody::name).orElse(UNKNOWN));
    facts.self().title().ifPresent(t -> out.append(' ').append(t));
    return out.toString();
  }

  private static String article(Metadata facts) {
    String title = facts.self().title().orElse(UNKNOWN);
    String outlet = facts.outlet().orElse(UNKNOWN);
    return title + ", " + outlet + facts.dated().map(d -> ", " + d.vietnamese()).orElse("");
  }

  private static String number(Metadata facts) {
    return facts
        .self()
        .number()
        .map(DocumentNumber::print)
        .orElseGet(() -> UNKNOWN + facts.symbol().map(s -> "/" + s).orElse(""));
  }

  private static String inWords(PolicyDate date) {
    return switch (date) {
      case PolicyDate.Day(LocalDate d) ->
          "ngày %02d tháng %d năm %d".formatted(d.getDayOfMonth(), d.getMonthValue(), d.getYear());
      case PolicyDate.Month(YearMonth m) ->
          "ngày … tháng %d năm %d".formatted(m.getMonthValue(), m.getYear());
      case PolicyDate.OfYear y -> "năm " + y.iso();
    };
  }
}
