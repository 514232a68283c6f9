package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.Spaces;
import vn.caunoi.policy.Span;

/** Reads the title behind the type word, over as many lines as it has. */
final class TitleReader {
  private static final Pattern NOTE = Pattern.compile("[¹²³*]+$|\\[\\d{1,2}\\]$");
  private static final Pattern STOPS = Pattern.compile("[:,.]+$");
  private static final Pattern WORD_ENDS = Pattern.compile("[^a-z0-9]+");

  /** How a line ends that breaks the name of a People's Committee. */
  private static final Pattern BROKEN = Pattern.compile("(?:^|\\s)[ỦU][YỶ]$");

  private static final int MOST_LINES = 14;
  private static final int LONG = 160;
  private static final int LONGEST = 700;

  /** What may stand behind the type word and is no title: KẾ HOẠCH LIÊN NGÀNH. */
  private static final List<String> KINDS = WordLists.list("title.kinds");

  private static final List<String> NEVER_TITLE = WordLists.list("title.never");
  private static final List<String> SENTENCE_OPENERS = WordLists.list("title.sentences");

  /** Words behind which a title goes on, and pairs of them. */
  private static final List<String> OPEN_PAIRS = WordLists.list("title.open-pairs");

  /** "… và những năm tiếp theo": an end all the same. */
  private static final List<String> CLOSED_PAIRS = WordLists.list("title.closed-pairs");

  private static final Set<String> OPEN_ENDS = WordLists.set("title.open-ends");

  private final List<Line> lines;

  private TitleReader(List<Line> lines) {
    this.lines = lines;
  }

  /** The title that starts in this line, behind the type word. */
  static Optional<Title> read(List<Line> lines, int typeLine) {
    return new TitleReader(lines).read(typeLine);
  }

  private Optional<Title> read(int typeLine) {
    List<Line> parts = new ArrayList<>();
    TypeWord.heading(lines.get(typeLine))
        .map(w -> lines.get(typeLine).from(w.end()))
        .map(rest -> rest.from(IssueCaption.end(rest.text())))
        .filter(rest -> isTitle(rest) && !issuerLine(rest))
        .ifPresent(parts::add);
    int i = typeLine + 1;
    while (i < lines.size()
        && parts.isEmpty()
        && (issuerLine(lines.get(i)) || fieldsAgain(typeLine, i))) {
      i++;
    }
    int first = i;
    while (i < lines.size() && parts.size() < MOST_LINES && continues(parts, i)) {
      parts.add(lines.get(i));
      i++;
    }
    List<Line> titled = withoutCaption(parts);
    return titled.isEmpty() ? Optional.empty() : Optional.of(title(titled, first, i));
  }

  private static List<Line> withoutCaption(List<Line> parts) {
    int cut = IssueCaption.end(parts.stream().map(Line::text).collect(Collectors.joining(" ")));
    int whole = 0;
    while (whole < parts.size() && cut >= parts.get(whole).length()) {
      cut -= parts.get(whole).length() + 1;
      whole++;
    }
    List<Line> out = new ArrayList<>(parts.subList(whole, parts.size()));
    if (cut > 0) {
      out.set(0, out.getFirst().from(cut));
    }
    return out;
  }

  private static boolean isTitle(Line rest) {
    return rest.length() > (rest.capitals() ? 1 : 3)
        && rest.length() < LONGEST
        && !rest.text().startsWith("(")
        && !KINDS.contains(rest.folded().strip())
        && !rest.opensWith("so");
  }

  /** "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "Số 12/…" or a rule below the type word. */
  static boolean issuerLine(Line line) {
    boolean issuer =
        line.opensWith("cua")
            && line.length() < 90
            && Bodies.read(BodyCase.write(line.text().substring(3))).isPresent();
    return issuer
        || rule(line)
        || (line.opensWith("so")
            && line.length() < 60
            && line.text().chars().anyMatch(Character::isDigit)
            && line.text().contains("/"));
  }

  /** "LAO ĐỘNG - TÀI CHÍNH" behind "THÔNG TƯ LIÊN BỘ": the ministries of the letterhead again. */
  private boolean fieldsAgain(int typeLine, int i) {
    Line line = lines.get(i);
    boolean joint = lines.get(typeLine).folded().strip().endsWith(" lien bo");
    String above =
        lines.subList(0, typeLine).stream().map(Line::folded).collect(Collectors.joining(" "));
    return joint
        && line.capitals()
        && WORD_ENDS.splitAsStream(line.folded()).allMatch(w -> Words.contains(above, w));
  }

  private static boolean rule(Line line) {
    return line.text().chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean continues(List<Line> parts, int i) {
    Line line = lines.get(i);
    if (rule(line) || line.text().startsWith("(") || ends(i)) {
      return false;
    }
    if (parts.isEmpty()) {
      return line.length() < LONGEST && !lines.get(i).folded().endsWith("nhu sau:");
    }
    return follows(parts.getLast(), line, parts.getFirst().capitals());
  }

  private boolean ends(int i) {
    Line line = lines.get(i);
    return line.opensWithAny(NEVER_TITLE)
        || HeadingMark.read(line).isPresent()
        || bodyLine(line)
        || brokenBody(i);
  }

  /** The issuing body below a title, broken over two lines: "ỦY", "BAN NHÂN DÂN TỈNH …". */
  private boolean brokenBody(int i) {
    String start = lines.get(i).text();
    return i + 1 < lines.size()
        && BROKEN.matcher(start).find()
        && bodyLine(start + " " + lines.get(i + 1).text());
  }

  /** The issuing body in capitals below the title of a decision. */
  static boolean bodyLine(Line line) {
    return bodyLine(line.text());
  }

  private static boolean bodyLine(String text) {
    return Words.capitals(text)
        && text.length() < 90
        && IssuerWords.body(STOPS.matcher(text).replaceAll("")).isPresent();
  }

  private static boolean follows(Line before, Line line, boolean capitals) {
    if (capitals && before.capitals()) {
      return line.capitals() || startsLow(line);
    }
    boolean open = openEnd(before);
    if (before.text().endsWith(".") || before.text().endsWith(";")) {
      return false;
    }
    if (startsLow(line) || open) {
      return line.length() < LONG || !line.closed();
    }
    boolean sentence = line.opensWithAny(SENTENCE_OPENERS) || line.length() > LONG || line.closed();
    return !sentence;
  }

  private static boolean startsLow(Line line) {
    char first = line.text().charAt(0);
    return Character.isLowerCase(first) || Character.isDigit(first) || "“\"(-–".indexOf(first) >= 0;
  }

  private static boolean openEnd(Line line) {
    String folded = line.folded();
    int last = folded.lastIndexOf(' ') + 1;
    return folded.endsWith(",")
        || folded.endsWith("-")
        || (CLOSED_PAIRS.stream().noneMatch(w -> folded.endsWith(" " + w))
            && OPEN_ENDS.contains(folded.substring(last))
            && !name(line, last))
        || OPEN_PAIRS.stream().anyMatch(w -> folded.endsWith(" " + w) || folded.equals(w));
  }

  /** Whether a last word is written as a name: Thắng is not tháng. */
  private static boolean name(Line line, int word) {
    return word > 0 && !line.capitals() && Character.isUpperCase(line.text().charAt(word));
  }

  static Title title(List<Line> parts, int first, int end) {
    StringBuilder text = new StringBuilder();
    Line last = parts.getFirst();
    for (Line part : parts) {
      int cut = TitleTrim.end(part.text());
      last = cut == part.length() || cut == 0 ? part : part.to(cut);
      text.append(text.isEmpty() ? "" : " ").append(last.text());
      if (last.length() < part.length()) {
        break;
      }
    }
    Span span = new Span(parts.getFirst().span().start(), last.span().end());
    String clean = NOTE.matcher(Spaces.single(text.toString())).replaceAll("").strip();
    return new Title(clean, span, first, end);
  }

  /** A letter's subject, "V/v …", "Về việc …" or "Về: …". */
  static Optional<Title> subject(List<Line> lines, int from, int to) {
    for (int i = from; i < Math.min(to, lines.size()); i++) {
      Line line = lines.get(i);
      int words = subjectAt(line);
      boolean broken = words == line.length() && i + 1 < lines.size();
      if (broken || (words > 0 && words < line.length() && line.length() < LONG * 2)) {
        Line subject = withoutColon(broken ? lines.get(i + 1) : line.from(words));
        List<Line> parts = new ArrayList<>(List.of(subject.to(PlaceLines.start(subject))));
        int end = broken ? i + 2 : i + 1;
        while (end < lines.size() && parts.size() < 5 && goesOn(lines.get(end), parts.getLast())) {
          parts.add(lines.get(end));
          end++;
        }
        return Optional.of(title(parts, i, end));
      }
    }
    return Optional.empty();
  }

  private static Line withoutColon(Line subject) {
    return subject.length() > 1 && subject.text().startsWith(":") ? subject.from(1) : subject;
  }

  private static boolean goesOn(Line line, Line before) {
    return (startsLow(line) && !line.text().startsWith("-"))
        || (openEnd(before) && !line.opensWith("kinh gui"));
  }

  /** Where the words behind "V/v" start, at the line's start or behind the number. */
  private static int subjectAt(Line line) {
    int start =
        Math.max(Words.end(line.folded(), 0, "v/v"), Words.end(line.folded(), 0, "ve viec"));
    int inner = Words.find(line.folded(), 0, "v/v");
    if (line.folded().startsWith("ve:")) {
      return "ve".length();
    }
    return start > 0 ? start : inner > 0 ? Words.end(line.folded(), inner, "v/v") : -1;
  }
}
