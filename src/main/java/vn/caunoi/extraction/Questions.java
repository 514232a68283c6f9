package vn.caunoi.extraction;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells pages on which an office, a newspaper or a lawyer answers a reader (hỏi đáp, giải đáp).
 *
 * <table>
 *   <caption>What tells</caption>
 *   <tr><td>an opener of question or answer</td><td>{@code Luật sư tư vấn: …}</td></tr>
 *   <tr><td>a reader's words</td><td>{@code … xin hỏi mức trợ cấp là bao nhiêu}</td></tr>
 *   <tr><td>who asks, and behind it who answers</td>
 *       <td>{@code Bạn đọc hỏi … Sở Y tế trả lời như sau:}</td></tr>
 * </table>
 */
final class Questions {
  private static final String VOTERS = "cu tri";
  private static final int FIRST_LINES = 12;
  private static final int TOP = 20;
  private static final List<String> ANSWERING = WordLists.list("questions.answering");
  private static final List<String> ASKING = WordLists.list("questions.asking");
  private static final List<String> ASKED = WordLists.list("questions.asked");
  private static final List<String> ANSWERED = WordLists.list("questions.answered");
  private static final List<String> ANSWERS = WordLists.list("questions.answers");

  private static final List<String> LOCAL = WordLists.list("questions.local");

  private Questions() {}

  /** Whether a page answers a reader: its lead asks, or it is one of questions and answers. */
  static boolean on(Page page, List<Line> lead) {
    return lead.stream().anyMatch(l -> Words.containsAny(l.folded(), ASKING))
        || page.lines().stream()
            .limit(FIRST_LINES)
            .anyMatch(l -> ANSWERING.stream().anyMatch(l::opensWith))
        || answered(page);
  }

  /** Whether a line asks, and it or one behind it leads over to the answer. */
  static boolean answered(Page page) {
    List<Line> lines = page.lines().subList(0, Math.min(TOP, page.lines().size()));
    if (!lines.isEmpty() && answers(lines.getFirst())) {
      return true;
    }
    int asked =
        IntStream.range(0, lines.size())
            .filter(i -> Words.containsAny(lines.get(i).folded(), ASKED))
            .findFirst()
            .orElse(lines.size());
    return lines.subList(asked, lines.size()).stream().anyMatch(Questions::answers);
  }

  /**
   * The lines in which readers ask, who say where they live; voters ask their own province, and an
   * office of the province answers its own people.
   */
  static List<Line> asked(Page page) {
    List<Line> lines = page.lines().subList(0, Math.min(TOP, page.lines().size()));
    int answer =
        IntStream.range(1, lines.size())
            .filter(i -> answers(lines.get(i)))
            .findFirst()
            .orElse(lines.size());
    boolean local = answer < lines.size() && Words.containsAny(lines.get(answer).folded(), LOCAL);
    return lines.stream()
        .limit(local ? 0 : answer)
        .filter(l -> Words.containsAny(l.folded(), ASKED))
        .filter(l -> !Words.contains(l.folded(), VOTERS))
        .toList();
  }

  private static boolean answers(Line line) {
    return Words.containsAny(line.folded(), ANSWERED) || ANSWERS.stream().anyMatch(line::opensWith);
  }
}
