package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;

/** Finds and reads the letterhead at the top of a document, in one column, two, or broken. */
final class LetterheadReader {
  private static final int DEEPEST = 60;
  private static final int MOST_BODY_LINES = 5;
  private static final int LONGEST_HEAD_LINE = 160;

  /** How many letters may be read into a rule between the lines: "oo". */
  private static final int LONGEST_RULE = 2;

  private static final List<String> NATION = WordLists.list("letterhead.nation");
  private static final List<String> MOTTO = WordLists.list("letterhead.motto");
  private static final List<String> BODY_OPENERS = WordLists.list("letterhead.body");
  private static final String PARTY = "dang cong san viet nam";
  private static final List<String> FORMAL = WordLists.list("letterhead.formal");

  private final List<Line> lines;

  private LetterheadReader(List<Line> lines) {
    this.lines = lines;
  }

  static Letterhead read(List<Line> lines, Optional<BareTitle> bare) {
    return new LetterheadReader(lines).read(bare);
  }

  private Letterhead read(Optional<BareTitle> bare) {
    int top = bare.map(b -> b.title().firstLine()).orElse(Math.min(lines.size(), DEEPEST));
    Optional<Integer> formal = first(0, top, this::formalLine);
    Optional<Integer> type =
        first(formal.orElse(0), top, this::capitalType)
            .or(() -> first(formal.orElse(0), formal.isPresent() ? top : 1, this::typeLine))
            .filter(t -> formal.isPresent() || nothingToldBefore(t));
    if (formal.isEmpty() && type.isEmpty()) {
      return Letterhead.NONE;
    }
    int end = type.orElseGet(() -> bare.isPresent() ? top : endWithoutType(formal.orElse(0), top));
    int first = upwards(formal.filter(f -> f < end).orElse(end));
    return read(first, end, type);
  }

  private Letterhead read(int first, int end, Optional<Integer> typeLine) {
    HeadText head = new HeadText(headLines(first, end, typeLine.isPresent()));
    boolean party = head.cutAll(PARTY);
    boolean state = cutAny(head, NATION);
    cutAny(head, MOTTO);
    Optional<OwnNumber.Found> number = OwnNumber.find(head);
    number.ifPresent(n -> head.cut(n.start(), n.end()));
    Optional<Letterhead.PlaceLine> place = PlaceLines.find(head);
    List<IssuingBody> bodies = HeadBodies.read(head.text());
    return new Letterhead(
        first,
        typeLine,
        typeLine.flatMap(this::type),
        number.flatMap(n ->
            n.number().map(v -> new Letterhead.PrintedNumber(v, head.origin(n.start(), n.end())))),
        number.flatMap(OwnNumber.Found::symbol),
        place,
        bodies,
        party || state);
  }

  private Optional<DocumentType> type(int line) {
    return TypeWord.heading(lines.get(line)).map(TypeWord::type);
  }

  private static boolean cutAny(HeadText head, List<String> phrases) {
    boolean found = false;
    for (String phrase : phrases) {
      found |= head.cutAll(phrase);
    }
    return found;
  }

  private boolean formalLine(int i) {
    Line line = lines.get(i);
    return (line.length() < 200 && FORMAL.stream().anyMatch(f -> capitalsAt(line, f)))
        || numberLine(line);
  }

  private static boolean capitalsAt(Line line, String phrase) {
    int at = line.folded().indexOf(phrase);
    return at >= 0 && Words.capitals(line.text().substring(at, at + phrase.length()));
  }

  /** A line that opens with "Số:" and a symbol, blank or not; an item of a list cites. */
  private static boolean numberLine(Line line) {
    boolean word = line.opensWith("so") || line.text().startsWith("S:");
    return word
        && line.text().startsWith("S")
        && line.length() < 120
        && OwnNumber.find(new HeadText(List.of(line)))
            .filter(f -> f.start() == 0)
            .filter(f -> !line.text().endsWith(";") && !cites(line.folded().substring(f.end())))
            .isPresent();
  }

  /** Whether a date and the body that issued it stand behind a number: "ngày … của Bộ Y tế". */
  private static boolean cites(String behind) {
    return Words.at(behind.strip(), 0, "ngay") && Words.contains(behind, "cua");
  }

  private boolean typeLine(int i) {
    return TypeWord.heading(lines, i).isPresent();
  }

  private boolean capitalType(int i) {
    Line line = lines.get(i);
    return TypeWord.heading(lines, i)
        .filter(w -> Words.capitals(line.text().substring(0, w.end())))
        .isPresent();
  }

  /** Without a letterhead, running sentences before the type word are an article's. */
  private boolean nothingToldBefore(int typeLine) {
    return lines.subList(0, typeLine).stream()
        .noneMatch(l -> l.length() > LONGEST_HEAD_LINE && !l.capitals() && l.closed());
  }

  /** A letterhead without type word ends where a letter's address or text begins. */
  private int endWithoutType(int from, int top) {
    Optional<Title> subject = TitleReader.subject(lines, from, top);
    return first(from, top, i -> !within(subject, i) && bodyStarts(lines.get(i)))
        .orElse(Math.min(top, from + MOST_BODY_LINES));
  }

  private static boolean within(Optional<Title> subject, int line) {
    return subject.filter(s -> s.firstLine() <= line && line < s.end()).isPresent();
  }

  private static boolean bodyStarts(Line line) {
    return line.opensWith("kinh gui")
        || (line.opensWithAny(BODY_OPENERS) && !line.capitals())
        || (line.length() > 90 && !line.capitals() && !numberLine(line));
  }

  /** The lines of the head; a letter's subject among them is left out. */
  private List<Line> headLines(int first, int end, boolean typed) {
    Optional<Title> subject = typed ? Optional.empty() : TitleReader.subject(lines, first, end);
    List<Line> out = new ArrayList<>();
    for (int i = first; i < end; i++) {
      int line = i;
      Optional<Title> here = subject.filter(s -> s.firstLine() <= line && line < s.end());
      int before = here.map(s -> s.span().start() - lines.get(line).span().start()).orElse(0);
      if (here.isEmpty()) {
        out.add(lines.get(i));
      } else if (here.get().firstLine() == i) {
        round(lines.get(i), before, here.get(), out);
      }
    }
    return out;
  }

  /** What stands before and behind a subject on its own line. */
  private static void round(Line line, int before, Title subject, List<Line> out) {
    int mark =
        Math.max(
            line.folded().lastIndexOf("v/v", before), line.folded().lastIndexOf("ve viec", before));
    if (mark > 0) {
      out.add(line.to(mark));
    }
    int behind = subject.span().end() - line.span().start();
    if (behind < line.length()) {
      out.add(line.from(behind));
    }
  }

  /** The lines right above that are names of bodies in capitals, place lines or numbers. */
  private int upwards(int from) {
    int first = from;
    while (first > 0 && from - first < MOST_BODY_LINES && belongs(lines.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean belongs(Line line) {
    boolean body = line.capitals() && line.length() < 90;
    boolean place =
        line.length() < 70
            && Words.contains(line.folded(), "ngay")
            && Words.contains(line.folded(), "thang");
    boolean formal =
        MOTTO.stream().anyMatch(line::opensWith) || OwnNumber.unread(line) || OwnNumber.alone(line);
    boolean rule = line.text().chars().filter(Character::isLetterOrDigit).count() <= LONGEST_RULE;
    return body || place || formal || rule;
  }

  private interface LineTest {
    boolean test(int line);
  }

  private static Optional<Integer> first(int from, int to, LineTest test) {
    for (int i = from; i < to; i++) {
      if (test.test(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
