package vn.caunoi.exporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
 *   <tr><td>BibTeX</td><td>{@code @misc{…}}</td></tr>
 * </table>
 *
 * What is unknown is left as dots in the first form and left out of the second.
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

  /** A BibTeX entry. */
  public static String bibtex(Summary document) {
    Metadata facts = document.facts();
    List<String> fields = new ArrayList<>();
    body(facts).ifPresent(b -> fields.add("author = {{" + plain(b) + "}}"));
    facts.self().title().ifPresent(t -> fields.add("title = {" + plain(t) + "}"));
    facts.self().number().ifPresent(n -> fields.add("number = {" + plain(n.print()) + "}"));
    date(facts).ifPresent(d -> fields.add("date = {" + d.iso() + "}"));
    document.sourceAddress().ifPresent(a -> fields.add("url = {" + plain(a) + "}"));
    return "@misc{"
        + document.id().key().replace('/', ':')
        + ",\n  "
        + String.join(",\n  ", fields)
        + "\n}";
  }

  private static String document(Metadata facts) {
    StringBuilder out = new StringBuilder();
    out.append(facts.self().type().map(DocumentType::vietnamese).orElse("Văn bản"));
    out.append(" số ").append(number(facts));
    out.append(' ').append(date(facts).map(CitationText::inWords).orElse("ngày " + UNKNOWN));
    out.append(" của ").append(facts.self().issuer().map(IssuingBody::name).orElse(UNKNOWN));
    facts.self().title().ifPresent(t -> out.append(' ').append(t));
    return out.toString();
  }

  private static String article(Metadata facts) {
    String title = facts.self().title().orElse(UNKNOWN);
    String outlet = facts.outlet().orElse(UNKNOWN);
    return title + ", " + outlet + date(facts).map(d -> ", " + d.vietnamese()).orElse("");
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

  private static Optional<String> body(Metadata facts) {
    return facts.self().issuer().map(IssuingBody::name).or(facts::outlet);
  }

  private static Optional<PolicyDate> date(Metadata facts) {
    return facts
        .self()
        .date()
        .or(() -> facts.published().map(p -> new PolicyDate.Day(p.toLocalDate())));
  }

  /** Text without the characters that mean something to BibTeX. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(c -> "{}\\\n\r".indexOf(c) < 0).forEach(c -> out.append((char) c));
    return out.toString();
  }
}
