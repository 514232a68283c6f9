package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Span;

/**
 * The first paragraph of an article (sa pô) by itself: what it looks like, and what it tells of the
 * newspaper.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>CTTĐT - Ngày 6/8, Ban Thường vụ Tỉnh ủy … đã ban hành</td><td>a mark</td></tr>
 *   <tr><td>Ngày 15/3/2021, Chính phủ đã ban hành …</td><td>a day and who acted</td></tr>
 *   <tr><td>LTS: … Báo Lào Cai trân trọng giới thiệu …</td><td>a note of the editors</td></tr>
 * </table>
 */
final class Lede {
  private static final int SHORTEST = 80;
  private static final int LONGEST_NAME = 60;
  private static final Span FIRST = new Span(0, 1);
  private static final List<String> TIMES = WordLists.list("lede.times");
  private static final List<String> RECENT = WordLists.list("lede.recent");

  /** Tell in a first sentence that something has just happened. */
  private static final List<String> JUST = WordLists.list("lede.just");

  /** End the opening formula of a paper. */
  private static final List<String> FORMULAS = WordLists.list("lede.formulas");

  /** Tell anywhere in a first paragraph that a paper has just come out. */
  private static final List<String> ISSUED = WordLists.list("lede.issued");

  private static final List<String> ACTING = WordLists.list("lede.acting");
  private static final List<String> PRESENTING = WordLists.list("lede.presenting");

  private static final List<String> ASKING = WordLists.list("lede.asking");

  private Lede() {}

  /** Whether a line is a lead: a page without its headline opens with it. */
  static boolean opens(Line line) {
    if (line.length() < SHORTEST || !line.closed()) {
      return false;
    }
    boolean recent = RECENT.stream().anyMatch(line::opensWith);
    return Outlets.dateline(line).isPresent()
        || ((recent || dated(line)) && Words.containsAny(line.folded(), ACTING));
  }

  /**
   * Whether a paragraph that opens a page by itself tells of what happened: a day or year and who
   * acted, at its start or in a later clause, or an act that has just been done.
   */
  static boolean tells(Line line) {
    boolean prose =
        line.length() >= SHORTEST
            && FORMULAS.stream().noneMatch(line.folded()::contains)
            && !line.opensWith("can cu");
    if (!prose) {
      return false;
    }
    String sentence = line.folded().substring(0, Sentences.around(line.text(), FIRST).end());
    boolean just =
        JUST.stream().anyMatch(w -> Words.contains(sentence, w))
            && Words.containsAny(sentence, ACTING);
    return opens(line) || just || issued(line) || acted(line);
  }

  /** Whether it says that a paper has just been issued. */
  static boolean issued(Line line) {
    return line.length() >= SHORTEST && Words.containsAny(line.folded(), ISSUED);
  }

  /** {@code Năm 1989, … ban hành}; {@code …; ngày 9/9/2024, … ký ban hành}. */
  private static boolean acted(Line line) {
    FoldedText text = FoldedText.of(line.text());
    Span clause = Sentences.around(line.text(), FIRST);
    while (!acted(text, clause)) {
      int end = clause.end();
      boolean more = line.text().charAt(end - 1) == ';' && end + 1 < line.length();
      if (!more) {
        return false;
      }
      clause = Sentences.around(line.text(), new Span(end + 1, end + 2));
    }
    return true;
  }

  /** Whether a clause opens with a date and a comma, and tells an act. */
  private static boolean acted(FoldedText text, Span clause) {
    return DateReader.at(text, clause.start())
        .filter(d -> text.at(text.skipBlanks(d.end())) == ',')
        .filter(d -> d.end() < clause.end())
        .filter(d -> Words.containsAny(text.folded().substring(d.end(), clause.end()), ACTING))
        .isPresent();
  }

  /** Whether it opens with a day, part of the day before it or not, and a comma. */
  private static boolean dated(Line line) {
    return TIMES.stream()
        .filter(line::opensWith)
        .map(word -> "ngay " + line.folded().substring(word.length()).replaceFirst("^ ngay", ""))
        .map(FoldedText::of)
        .anyMatch(text ->
            DateReader.at(text, 0)
                .filter(f -> text.at(text.skipBlanks(f.end())) == ',')
                .isPresent());
  }

  /** Whether editors speak before a paper that they print. */
  static boolean editors(Line line) {
    return line.opensWith("lts") || line.opensWith("loi toa soan");
  }

  /** The newspaper that presents a paper: {@code Báo Lào Cai trân trọng giới thiệu}. */
  static Optional<String> outlet(Line line) {
    return PRESENTING.stream()
        .map(words -> Words.find(line.folded(), 0, words))
        .filter(at -> at > 0)
        .flatMap(at -> nameBefore(line.text().substring(0, at)).stream())
        .findFirst();
  }

  /** The newspaper whose reporter asks: {@code phóng viên Báo Lào Cai đã trao đổi với}. */
  static Optional<String> reporters(Line line) {
    int at = Words.find(line.folded(), 0, "phong vien");
    if (at < 0) {
      return Optional.empty();
    }
    int from = Words.skipSpaces(line.text(), at + "phong vien".length());
    for (int end = Math.min(line.length(), from + LONGEST_NAME); end > from; end--) {
      boolean stops = goesOn(line, end);
      Optional<String> name =
          stops ? Outlets.namedBy(line.text().substring(from, end).strip()) : Optional.empty();
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence goes on behind a name. */
  private static boolean goesOn(Line line, int end) {
    boolean mark = end < line.length() && ",:;)".indexOf(line.text().charAt(end)) >= 0;
    int next = Words.skipSpaces(line.text(), end);
    return mark || (next > end && ASKING.stream().anyMatch(w -> Words.at(line.folded(), next, w)));
  }

  private static Optional<String> nameBefore(String before) {
    int from = Math.max(0, before.length() - LONGEST_NAME);
    for (int i = from; i < before.length(); i++) {
      boolean starts = i == 0 || before.charAt(i - 1) == ' ';
      Optional<String> name =
          starts && Character.isUpperCase(before.charAt(i))
              ? Outlets.namedBy(before.substring(i).strip())
              : Optional.empty();
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
