package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.EffectStatement;
import vn.caunoi.policy.PolicyDate;

/**
 * Reads what a source says of its own document's effect.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>where</th><th>example</th></tr>
 *   <tr><td>{@code caunoi.effect} of a record</td>
 *     <td>bị thay thế bởi 20/2021/NĐ-CP từ 01/7/2021</td></tr>
 *   <tr><td>a row of attributes</td><td>Tình trạng hiệu lực: Còn hiệu lực</td></tr>
 *   <tr><td>the final clause</td><td>Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2021</td></tr>
 * </table>
 *
 * <p>What a text says of other documents' effect is not read. What a page says was known on the day
 * on which it was captured ({@code caunoi.captured}) or, for articles, appeared; what a document
 * says of itself, on its own day.
 */
public final class EffectStatements {
  private static final String DECLARED = "caunoi.effect";
  private static final String CAPTURED = "caunoi.captured";
  private static final String EFFECT = "hieu luc";
  private static final String OWN = "nay co ";
  private static final List<String> ENDS = WordLists.list("effect.ends");
  private static final List<String> ROWS = WordLists.list("effect.rows");

  /** A clause is not looked for further. */
  private static final int CLAUSE = 120;

  private final FoldedText text;
  private final ExtractedDocument document;
  private final List<EffectStatement> found = new ArrayList<>();

  private EffectStatements(ExtractedDocument document) {
    this.document = document;
    this.text = FoldedText.of(document.text());
  }

  /** The statements, in order of the text. */
  public static List<EffectStatement> of(ExtractedDocument document) {
    EffectStatements statements = new EffectStatements(document);
    document.declared(DECLARED).flatMap(statements::declared).ifPresent(statements::take);
    int at = statements.text.folded().indexOf(EFFECT);
    while (at >= 0) {
      statements.at(at);
      at = statements.text.folded().indexOf(EFFECT, at + EFFECT.length());
    }
    return List.copyOf(statements.found);
  }

  private void take(EffectStatement statement) {
    found.add(statement);
  }

  private void at(int offset) {
    int line = text.folded().lastIndexOf('\n', offset) + 1;
    int end = end(offset);
    if (text.folded().startsWith(OWN, offset - OWN.length())) {
      clause(offset, line, end);
    } else if (offset - line <= CLAUSE) {
      row(line, end).ifPresent(found::add);
    }
  }

  /** The document's own clause; a date that it leaves to its signing is its own. */
  private void clause(int offset, int line, int end) {
    Optional<PolicyDate> date = firstDate(text, offset, end);
    boolean signing = text.folded().substring(offset, end).contains("tu ngay ky");
    if (date.isPresent() || signing) {
      String quote = text.plain(Math.max(line, offset - CLAUSE), end);
      Optional<PolicyDate> from = signing ? document.metadata().self().date() : date;
      found.add(
          new EffectStatement(
              EffectStatement.Kind.STARTS, from, document.metadata().dated(), quote));
    }
  }

  /** A row {@code label: value}, of a page that tells of the document. */
  private Optional<EffectStatement> row(int line, int end) {
    for (String label : ROWS) {
      int colon = line + label.length();
      if (text.says(line, label) && (text.at(colon) == ':' || text.at(colon) == '\t')) {
        return declared(text.plain(colon + 1, end));
      }
    }
    return Optional.empty();
  }

  private int end(int offset) {
    int most = Math.min(text.length(), offset + CLAUSE);
    for (int i = offset; i < most; i++) {
      char c = text.at(i);
      if (c == '\n' || c == ';' || (c == '.' && FoldedText.blank(text.at(i + 1)))) {
        return i;
      }
    }
    return most;
  }

  /** What a value says, if anything. */
  private Optional<EffectStatement> declared(String value) {
    FoldedText words = FoldedText.of(value);
    Optional<PolicyDate> date = firstDate(words, 0, words.length());
    boolean ended = ENDS.stream().anyMatch(words.folded()::contains);
    boolean inForce = words.folded().contains("con " + EFFECT);
    if (!ended && !inForce && date.isEmpty()) {
      return Optional.empty();
    }
    EffectStatement.Kind kind =
        ended
            ? EffectStatement.Kind.ENDED
            : inForce ? EffectStatement.Kind.IN_FORCE : EffectStatement.Kind.STARTS;
    return Optional.of(new EffectStatement(kind, date, captured(), value.strip()));
  }

  /** The day of the page that tells of the document. */
  private Optional<PolicyDate> captured() {
    return document
        .declared(CAPTURED)
        .flatMap(PolicyDate::parse)
        .or(() -> document.metadata().published().map(p -> new PolicyDate.Day(p.toLocalDate())));
  }

  private static Optional<PolicyDate> firstDate(FoldedText text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.word(i) && !text.word(i - 1)) {
        Optional<PolicyDate> date = DateReader.at(text, i).flatMap(DateReader.Found::date);
        if (date.filter(PolicyDate.Day.class::isInstance).isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
