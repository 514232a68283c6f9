package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.text.Folding;

/**
 * A title in capitals that lost the word for the type above it (trích yếu thiếu tên loại), told by
 * the bases or opening formula below.
 *
 * @param title its lines, the issuing body below it left out
 * @param issuer the body in capitals between title and bases
 * @param type what the words "QUYẾT ĐỊNH:" below the bases tell
 */
record BareTitle(Title title, Optional<IssuingBody> issuer, Optional<DocumentType> type) {
  private static final Pattern STOPS = Pattern.compile("[,;:.\\s]+$");

  private static final int DEEPEST = 40;
  private static final int LONGEST_BASES = 40;
  private static final int MOST_LINES = 8;
  private static final int SHORTEST = 25;
  private static final int LONGEST_HEAD = 100;

  /** How long "Thành phố" before the town of a place line may be. */
  private static final int LONGEST_KIND = 11;

  private static final List<String> FORMULAS = WordLists.list("bare-title.formulas");

  /** How the title of an act opens where nothing official stands above it. */
  private static final List<String> ACTS = WordLists.list("bare-title.acts");

  /** The title above the first bases; none where a type word heads the paper. */
  static Optional<BareTitle> read(List<Line> lines) {
    int formula = formula(lines);
    int first = formula;
    while (first > 0 && formula - first < MOST_LINES && belongs(lines.get(first - 1))) {
      first--;
    }
    List<Line> above = new ArrayList<>(lines.subList(first, Math.max(formula, 0)));
    Optional<IssuingBody> issuer = cutBodies(above);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    Title title = TitleReader.title(above, first, first + above.size());
    Optional<IssuingBody> trimmed = issuer.or(() -> TitleTrim.body(above.getLast()));
    return title.text().length() < SHORTEST
        ? Optional.empty()
        : Optional.of(new BareTitle(title, trimmed, enacted(lines, formula)));
  }

  /** Whether it tells an act by itself, without a letterhead above. */
  boolean tells() {
    String folded = Folding.fold(title.text());
    return issuer.isPresent()
        && type.isPresent()
        && ACTS.stream().anyMatch(a -> Words.at(folded, 0, a));
  }

  /**
   * The first line of bases or opening formula, or of any text right below capitals and a
   * letterhead; 0 where a type word stands before it.
   */
  private static int formula(List<Line> lines) {
    int top = Math.min(DEEPEST, lines.size());
    int above = (int) lines.stream().limit(top).takeWhile(l -> !headLine(l)).count();
    int from = above == top ? 0 : above;
    for (int i = from; i < top; i++) {
      Line line = lines.get(i);
      if (TypeWord.heading(lines, i).isPresent()) {
        return 0;
      }
      boolean running = !line.capitals() && Character.isUpperCase(line.text().charAt(0));
      boolean opens = line.opensWithAny(FORMULAS) || belowHead(lines, i);
      if (running && opens && !headLine(line) && line.length() > SHORTEST) {
        return i;
      }
    }
    return 0;
  }

  /** Whether capitals stand right above, and a letterhead right above them. */
  private static boolean belowHead(List<Line> lines, int line) {
    int first = line;
    while (first > 0 && line - first < MOST_LINES && belongs(lines.get(first - 1))) {
      first--;
    }
    return first < line && first > 0 && headLine(lines.get(first - 1));
  }

  /** A number, the country's or Party's name, or the line of place and date. */
  private static boolean headLine(Line line) {
    return line.length() < LONGEST_HEAD
        && (OwnNumber.unread(line)
            || (line.opensWith("cong hoa") && line.capitals())
            || (line.opensWith("dang cong san") && line.capitals())
            || PlaceLines.start(line) < Math.min(LONGEST_KIND, line.length()));
  }

  /** A line in capitals that is no part of a letterhead. */
  private static boolean belongs(Line line) {
    return line.capitals()
        && !line.opensWith("so")
        && !headLine(line)
        && !line.opensWith("doc lap");
  }

  /** Takes the issuing body and its session off the end. */
  private static Optional<IssuingBody> cutBodies(List<Line> above) {
    while (!above.isEmpty() && above.getLast().opensWith("khoa")) {
      above.removeLast();
    }
    Optional<IssuingBody> issuer = Optional.empty();
    while (!above.isEmpty() && TitleReader.bodyLine(above.getLast())) {
      issuer = issuer.or(() -> IssuerWords.body(above.getLast().text()));
      above.removeLast();
    }
    return issuer;
  }

  /** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:" below the bases. */
  private static Optional<DocumentType> enacted(List<Line> lines, int formula) {
    return lines.stream()
        .skip(formula)
        .limit(LONGEST_BASES)
        .filter(Line::capitals)
        .flatMap(l ->
            switch (STOPS.matcher(l.folded()).replaceAll("")) {
              case "quyet dinh" -> Optional.of(DocumentType.DECISION).stream();
              case "quyet nghi" -> Optional.of(DocumentType.RESOLUTION).stream();
              default -> Optional.<DocumentType>empty().stream();
            })
        .findFirst();
  }
}
