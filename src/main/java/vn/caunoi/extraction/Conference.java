package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Finds what a conference, training or review that an article tells of was about: {@code tổ chức
 * hội nghị quán triệt Chỉ thị số … và Quyết định số …}, {@code sơ kết 3 năm thực hiện …}.
 */
final class Conference {
  private static final List<String> MEETINGS = WordLists.list("conference.meetings");
  private static final List<String> DEALING = WordLists.list("conference.dealing");
  private static final List<String> ISSUING = WordLists.list("conference.issuing");
  private static final List<String> PROGRAMMES = WordLists.list("conference.programmes");
  private static final int NEAR = 60;
  private static final int LONGEST_PROGRAMME = 160;

  /** Papers that a conference can be about though only their title is told. */
  private static final Set<Optional<DocumentType>> ORDERS =
      Set.of(
          Optional.of(DocumentType.DIRECTIVE),
          Optional.of(DocumentType.RESOLUTION),
          Optional.of(DocumentType.CONCLUSION));

  private final String text;
  private final Cited cited;

  Conference(String text, Cited cited) {
    this.text = text;
    this.cited = cited;
  }

  /** The papers that the first sentence of a line calls the subject of a meeting, in order. */
  List<Integer> on(Line line) {
    List<Integer> found = new ArrayList<>();
    Span first = sentence(line);
    int from = -1;
    for (int i : cited.outermost(line.span())) {
      Span phrase = cited.phrase(i);
      boolean inside = phrase.start() < first.end() && known(i);
      int start = Math.min(first.start(), phrase.start());
      String before = Folding.fold(text.substring(start, phrase.start()));
      boolean named = inside && (found.isEmpty() ? subject(before) : joined(from, phrase.start()));
      if (named) {
        found.add(i);
        from = phrase.end();
      }
    }
    return found;
  }

  /** The first sentence, semicolons included. */
  private Span sentence(Line line) {
    int start = line.span().start();
    int end = start + 1;
    do {
      end = Sentences.around(text, new Span(end, Math.min(end + 1, text.length()))).end();
    } while (end < line.span().end() && text.charAt(end - 1) == ';');
    return new Span(start, end);
  }

  private boolean known(int mention) {
    Mention paper = cited.at(mention);
    boolean called = paper.form() == MentionForm.NAME && !ORDERS.contains(paper.reference().type());
    return paper.reference().number().isPresent() && !called;
  }

  /** A meeting, no issue, and a word of dealing right before the paper. */
  private static boolean subject(String before) {
    String near = before.substring(Math.max(0, before.length() - NEAR));
    return Words.containsAny(before, MEETINGS)
        && !Words.containsAny(before, ISSUING)
        && (programme(before) || DEALING.stream().anyMatch(w -> near.strip().endsWith(w)));
  }

  /** A programme by its name, and the decision that approved it: {@code … theo Quyết định số}. */
  private static boolean programme(String before) {
    int meeting =
        MEETINGS.stream()
            .mapToInt(m -> Words.find(before, 0, m))
            .filter(i -> i >= 0)
            .min()
            .orElse(0);
    return before.strip().endsWith(" theo")
        && before.length() - meeting <= LONGEST_PROGRAMME
        && Words.containsAny(before.substring(meeting), PROGRAMMES);
  }

  private boolean joined(int from, int to) {
    String between = from < 0 || to <= from ? "" : Folding.fold(text.substring(from, to)).strip();
    return between.startsWith("va") || between.startsWith(",") || between.startsWith(";");
  }
}
