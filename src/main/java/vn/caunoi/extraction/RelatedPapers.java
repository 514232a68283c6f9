package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock.Zone;

/**
 * Finds the lists of other papers that a law database prints round a text (văn bản liên quan): what
 * they name is no citation of the text.
 *
 * <table>
 *   <caption>Where</caption>
 *   <tr><td>above the letterhead</td><td>every item of a list</td></tr>
 *   <tr><td>behind the signature, where no appendix follows</td>
 *       <td>lines that open with a paper's type and number, as titles of databases do: {@code - 1
 *       Kế hoạch 44/KH-UBND năm 2022 …}, {@code - 2 Luật Người khuyết tật 2010}</td></tr>
 * </table>
 */
final class RelatedPapers {
  /** An item of a list, its index perhaps glued to the first word. */
  private static final Pattern LISTED =
      Pattern.compile("^(?:[-–•*+»]\\s*\\d*[.)]?\\s*|\\d{1,2}[.)]?\\s*)\\p{Lu}");

  private static final Pattern MARKER =
      Pattern.compile("^(?:[-–•*+»>]{0,3}\\s*)?(\\d{1,3}[.)]?\\s*)?");
  private static final Pattern YEAR = Pattern.compile("\\s(?:19|20)\\d{2}$");
  private static final int LONGEST = 300;

  /** Types whose name and year are a title in such lists. */
  private static final Set<DocumentType> NAMED =
      Set.of(DocumentType.LAW, DocumentType.CODE, DocumentType.ORDINANCE);

  private RelatedPapers() {}

  /** Where they stand. */
  static List<Span> of(Page page) {
    List<Span> out = new ArrayList<>(above(page));
    out.addAll(behind(page));
    return out;
  }

  private static List<Span> above(Page page) {
    int end = page.head().formal() ? Math.min(page.head().first(), page.lines().size()) : 0;
    return page.lines().subList(0, end).stream()
        .filter(l -> LISTED.matcher(l.text()).find())
        .map(Line::span)
        .toList();
  }

  private static List<Span> behind(Page page) {
    int signed =
        IntStream.range(0, page.lines().size())
            .filter(i -> page.zones().get(i) == Zone.SIGNATURE)
            .findFirst()
            .orElse(page.lines().size());
    List<Line> lines = page.lines().subList(signed, page.lines().size());
    boolean appendix = lines.stream().anyMatch(RelatedPapers::appendix);
    return appendix
        ? List.of()
        : lines.stream().filter(RelatedPapers::entitled).map(Line::span).toList();
  }

  /** Whether it heads an appendix, the table of one included. */
  private static boolean appendix(Line line) {
    boolean table = line.opensWith("danh muc") || line.opensWith("bieu") || line.opensWith("bang");
    return Zones.appendix(line, true) || (table && line.capitals());
  }

  /** Whether a line opens as the title of a paper in a database does, without {@code số}. */
  private static boolean entitled(Line line) {
    if (line.length() > LONGEST) {
      return false;
    }
    Matcher marker = MARKER.matcher(line.text());
    int start = marker.find() ? marker.end() : 0;
    FoldedText text = FoldedText.of(line.text());
    Optional<Phrases.Match<TypeWords.Word>> word =
        start < line.length() && text.capital(start) ? TypeWords.at(text, start) : Optional.empty();
    if (word.isEmpty()) {
      return false;
    }
    int next = text.skipBlanks(word.get().end());
    boolean named = word.get().value().type().filter(NAMED::contains).isPresent();
    boolean indexed = marker.group(1) != null;
    return NumberGrammar.at(line.text(), next).filter(n -> !dated(text, n.end())).isPresent()
        || (named && indexed && YEAR.matcher(line.text()).find());
  }

  /** Whether a day follows, as it does in notes and in lists of an appendix. */
  private static boolean dated(FoldedText text, int end) {
    int next = text.skipBlanks(text.at(end) == ',' ? end + 1 : end);
    return text.says(next, "ngay");
  }
}
