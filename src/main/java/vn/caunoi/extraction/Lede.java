package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;

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
  private static final int LONGEST_NAME = 40;
  private static final List<String> TIMES = List.of("ngay", "sang", "chieu", "toi", "trua");
  private static final List<String> RECENT = List.of("vua qua", "moi day", "hom nay", "sang nay");
  private static final List<String> ACTING =
      List.of(
          "ban hanh",
          "ky",
          "to chuc",
          "khai mac",
          "phe duyet",
          "thong qua",
          "cong bo",
          "hop",
          "dien ra",
          "tham",
          "trao",
          "tiep nhan",
          "khanh thanh",
          "ra mat");
  private static final List<String> PRESENTING =
      List.of("tran trong gioi thieu", "xin gioi thieu", "gioi thieu toan van", "luoc ghi");

  private static final List<String> ASKING =
      List.of("da", "co", "trao doi", "phong van", "ghi", "vua", "tai", "se");

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
