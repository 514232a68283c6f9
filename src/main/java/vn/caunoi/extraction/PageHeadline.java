package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.Reference;
import vn.caunoi.text.Folding;

/**
 * The line above a letterhead by which a law database names the paper: {@code Kế hoạch 355/KH-UBND
 * năm 2018 về đảm bảo kinh phí … do tỉnh Hà Tĩnh ban hành}. It tells the title where the paper
 * itself lost it.
 */
final class PageHeadline {
  private static final int TOP = 12;
  private static final int LONGEST = 700;
  private static final int SHORTEST_TITLE = 12;
  private static final Pattern YEAR = Pattern.compile("\\s*năm\\s+\\d{4}(?=\\s)");
  private static final Pattern ISSUED = Pattern.compile("\\s+do\\s+[^,;.]{2,60}\\s+ban hành$");

  private PageHeadline() {}

  /** What it says, where it bears the own number. */
  static Optional<Source> read(Page page) {
    Optional<DocumentNumber> own = page.head().number().map(Letterhead.PrintedNumber::number);
    List<Line> above =
        page.lines().subList(0, Math.min(Math.min(TOP, page.head().first()), page.lines().size()));
    return above.stream()
        .filter(l -> own.isPresent() && l.length() < LONGEST)
        .flatMap(l -> title(l, own.get()).stream())
        .findFirst()
        .map(t -> Source.of("dòng tên trên trang", Reference.NOTHING.withTitle(Optional.of(t))));
  }

  private static Optional<String> title(Line line, DocumentNumber own) {
    return TypeWord.opening(line)
        .map(w -> Words.skipSpaces(line.text(), w.end()))
        .map(at -> Math.max(at, Words.end(line.folded(), at, "so")))
        .flatMap(at -> NumberGrammar.at(line.text(), Words.skipSpaces(line.text(), at)))
        .filter(r -> r.number().key().equals(own.key()))
        .map(r -> bare(line.text().substring(r.end())))
        .filter(t -> t.length() >= SHORTEST_TITLE && Character.isLetter(Folding.fold(t).charAt(0)));
  }

  /** Without the year before it and the body behind it. */
  private static String bare(String rest) {
    Matcher year = YEAR.matcher(rest);
    String title = year.lookingAt() ? rest.substring(year.end()) : rest;
    return ISSUED.matcher(title.strip()).replaceFirst("").strip();
  }
}
