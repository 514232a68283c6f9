package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.NumberQuery;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Span;

/**
 * Finds the number of a document among the words of a query.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>query</th><th>number</th><th>whole</th></tr>
 *   <tr><td>39 ct tw; 753</td><td>all of it</td><td>yes</td></tr>
 *   <tr><td>39-CT/TW ngày 01/11/2019</td><td>39-CT/TW</td><td>yes: a date tells it closer</td></tr>
 *   <tr><td>QĐ753, nq42/tw</td><td>all of it</td><td>yes</td></tr>
 *   <tr><td>99 kh ubnd tien giang</td><td>99 kh ubnd</td><td>no</td></tr>
 *   <tr><td>204 xe lăn; giai đoạn 2021-2030</td><td>none: a bare serial counts only alone or
 *       behind “thực hiện”, years are no serials</td><td></td></tr>
 * </table>
 */
final class NumberSpotter {
  private static final int BEFORE = 4;
  private static final int BEHIND = 9;
  private static final List<String> LEADS = List.of("hien", "khai", "so", "theo");

  private final String text;
  private final List<Syllable> words;
  private final List<Span> dates = new ArrayList<>();
  private Optional<PolicyDate> day = Optional.empty();

  /**
   * A number that was found.
   *
   * @param queries what it can mean
   * @param whole whether the query is nothing but this number and perhaps a date
   * @param day the first date of the query, if it has one
   */
  record Spotted(List<NumberQuery> queries, boolean whole, Optional<PolicyDate> day) {
    Spotted {
      queries = List.copyOf(queries);
    }
  }

  private NumberSpotter(String text, List<Syllable> words) {
    this.text = text;
    this.words = words;
    for (int i = 0; i + 2 < words.size(); i++) {
      if (isDate(i)) {
        dates.add(new Span(words.get(i).span().start(), words.get(i + 2).span().end()));
        Optional<PolicyDate> own = PolicyDate.ofDay(figure(i + 2), figure(i + 1), figure(i));
        day = day.or(() -> own);
      }
    }
  }

  static Optional<Spotted> find(String text, List<Syllable> words) {
    return new NumberSpotter(text, words).spot();
  }

  private Optional<Spotted> spot() {
    for (int size = Math.min(words.size(), BEFORE + BEHIND); size > 0; size--) {
      for (int from = 0; from + size <= words.size(); from++) {
        Optional<Spotted> found = window(from, from + size);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Spotted> window(int from, int to) {
    Span span = new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    if (span.of(text).chars().noneMatch(Character::isDigit)
        || cut(span)
        || dates.stream().anyMatch(span::overlaps)) {
      return Optional.empty();
    }
    boolean whole = isWhole(from, to);
    List<NumberQuery> queries =
        queries(span).stream()
            .filter(q -> plausible(q, whole || (to - from == 1 && led(from))))
            .toList();
    return queries.isEmpty() ? Optional.empty() : Optional.of(new Spotted(queries, whole, day));
  }

  /** A number with its separators, damaged or not; else whatever clumsy words can mean. */
  private List<NumberQuery> queries(Span span) {
    String piece = span.of(text);
    Optional<NumberGrammar.Reading> printed = NumberGrammar.at(piece, 0);
    if (printed.isPresent() && printed.get().end() == piece.length()) {
      DocumentNumber number = printed.get().number();
      Optional<DocumentNumber> strict = DocumentNumber.parse(number.print());
      return strict.stream().flatMap(n -> NumberGrammar.clumsy(n.print()).stream()).toList();
    }
    return NumberGrammar.clumsy(piece);
  }

  /** Whether a longer figure is cut through: the 7/2021 of 1/7/2021. */
  private boolean cut(Span span) {
    return joins(span.start() - 1, -1) || joins(span.end(), 1);
  }

  private boolean joins(int at, int step) {
    int beyond = at + step;
    boolean inside = at >= 0 && beyond >= 0 && at < text.length() && beyond < text.length();
    return inside
        && "/-.,:".indexOf(text.charAt(at)) >= 0
        && Character.isLetterOrDigit(text.charAt(beyond));
  }

  private boolean isWhole(int from, int to) {
    for (int i = 0; i < words.size(); i++) {
      boolean inside = i >= from && i < to;
      int at = i;
      boolean dated =
          dates.stream().anyMatch(d -> d.contains(words.get(at).span()))
              || words.get(i).folded().equals("ngay");
      if (!inside && !dated) {
        return false;
      }
    }
    return true;
  }

  private boolean led(int from) {
    return from > 0
        && LEADS.contains(words.get(from - 1).folded())
        && !words.get(from).term().contains(".");
  }

  private static boolean plausible(NumberQuery query, boolean bareAllowed) {
    boolean plain = query.type().isEmpty() && query.issuers().isEmpty();
    boolean yearly = query.serial().length() == 4 && query.serial().matches("(19|20)\\d\\d");
    return query.bare() ? bareAllowed && !yearly : !(plain && yearly);
  }

  private boolean isDate(int i) {
    String day = words.get(i).term();
    String month = words.get(i + 1).term();
    String year = words.get(i + 2).term();
    boolean figures =
        isFigure(day, 2) && isFigure(month, 2) && year.length() == 4 && isFigure(year, 4);
    return figures && adjoins(i) && adjoins(i + 1);
  }

  private int figure(int i) {
    return Integer.parseInt(words.get(i).term());
  }

  private boolean adjoins(int i) {
    int end = words.get(i).span().end();
    return words.get(i + 1).span().start() == end + 1 && "/-.".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isFigure(String term, int longest) {
    return term.length() <= longest && term.chars().allMatch(Character::isDigit);
  }
}
