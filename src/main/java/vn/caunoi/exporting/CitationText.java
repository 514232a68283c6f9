package vn.caunoi.exporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/**
 * How a document is cited.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>form</th><th>example</th></tr>
 *   <tr><td>Nghị định 30/2020/NĐ-CP</td>
 *       <td>Quyết định số 753/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ …</td></tr>
 *   <tr><td>the same, a law</td><td>Luật Người khuyết tật ngày 17 tháng 6 năm 2010</td></tr>
 *   <tr><td>the Party's papers</td>
 *       <td>Chỉ thị số 39-CT/TW, ngày 01/11/2019 của Ban Bí thư …</td></tr>
 * </table>
 *
 * What is unknown is left as dots.
 */
public final class CitationText {
  private static final String UNKNOWN = "…";
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final Set<DocumentType> LAWS =
      Set.of(
          DocumentType.CONSTITUTION, DocumentType.LAW, DocumentType.CODE, DocumentType.ORDINANCE);

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
        : cited(facts, ", " + facts.dated().map(CitationText::inFigures).orElse("ngày " + UNKNOWN));
  }

  private static String document(Metadata facts) {
    return cited(facts, " " + facts.dated().map(CitationText::inWords).orElse("ngày " + UNKNOWN));
  }

  /** A law goes by its name and date, without number and issuer, as the decree wants it. */
  private static Optional<String> law(Metadata facts, String date) {
    String type =
        facts.self().type().filter(LAWS::contains).map(DocumentType::vietnamese).orElse("");
    return facts
        .self()
        .title()
        .filter(_ -> !type.isEmpty())
        .map(title -> (title.startsWith(type) ? title : type + " " + title) + date);
  }

  private static String cited(Metadata facts, String date) {
    return law(facts, date).orElseGet(() -> numbered(facts, date));
  }

  /** What it is about, within a sentence; nothing where the title only repeats type and number. */
  private static Optional<String> about(Metadata facts) {
    String type = facts.self().type().map(DocumentType::vietnamese).orElse("");
    String serial = facts.self().number().map(DocumentNumber::serial).orElse("");
    return facts
        .self()
        .title()
        .filter(t -> type.isEmpty() || !t.startsWith(type) || !t.contains(serial))
        .map(CitationText::within);
  }

  private static String within(String title) {
    boolean name =
        Stream.of(Province.Era.values())
            .flatMap(era -> Provinces.all().of(era).stream())
            .anyMatch(province -> title.startsWith(province.name()));
    boolean word = title.length() > 1 && !Character.isUpperCase(title.charAt(1));
    return word && !name
        ? title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1)
        : title;
  }

  private static String numbered(Metadata facts, String date) {
    StringBuilder out = new StringBuilder();
    out.append(facts.self().type().map(DocumentType::vietnamese).orElse("Văn bản"));
    out.append(" số ").append(number(facts)).append(date);
    out.append(" của ").append(facts.self().issuer().map(IssuingBody::name).orElse(UNKNOWN));
    about(facts).ifPresent(t -> out.append(' ').append(t));
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

  private static String inFigures(PolicyDate date) {
    String unit =
        switch (date) {
          case PolicyDate.Day _ -> "ngày ";
          case PolicyDate.Month _ -> "tháng ";
          case PolicyDate.OfYear _ -> "năm ";
        };
    return unit + date.vietnamese();
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
