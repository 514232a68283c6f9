package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds titles (trích yếu) that stand over several centred lines under the word for the type, and
 * joins what is known of each line.
 */
final class TitleRuns {
  private static final int LONGEST_RUN = 12;

  private TitleRuns() {}

  /** The lines with their shapes, their setting and whether they go on with a title. */
  static List<LineJoiner.Seen> see(String text, List<Part.Line> lines) {
    List<LineShape> shapes = lines.stream().map(l -> LineShape.of(text, l.span())).toList();
    List<Typesetting> sets = Typesetting.of(lines, shapes);
    List<LineJoiner.Seen> seen = new ArrayList<>(lines.size());
    int run = -1;
    for (int i = 0; i < lines.size(); i++) {
      LineJoiner.Seen now =
          new LineJoiner.Seen(lines.get(i), shapes.get(i), sets.get(i), LineJoiner.Place.ELSEWHERE);
      LineJoiner.Place place =
          run > 0 ? place(text, seen.get(i - 1), now, run) : LineJoiner.Place.ELSEWHERE;
      boolean titled = place == LineJoiner.Place.TITLE;
      seen.add(new LineJoiner.Seen(now.line(), now.shape(), now.set(), place));
      if (LetterheadWords.isTypeWord(text, lines.get(i).span())) {
        run = 0;
      } else {
        run = run >= 0 && (run == 0 || titled) && run < LONGEST_RUN ? run + 1 : -1;
      }
    }
    return seen;
  }

  private static LineJoiner.Place place(
      String text, LineJoiner.Seen before, LineJoiner.Seen now, int run) {
    if (opensBody(text, before, now)) {
      return LineJoiner.Place.OPENING;
    }
    boolean titled = goesOn(before, now, run) && !LetterheadWords.opensBlock(text, now.span());
    return titled ? LineJoiner.Place.TITLE : LineJoiner.Place.ELSEWHERE;
  }

  /** Whether the text proper begins with this line, set as a paragraph or opening by a formula. */
  private static boolean opensBody(String text, LineJoiner.Seen before, LineJoiner.Seen now) {
    if (now.shape().lower() || before.shape().hangs()) {
      return false;
    }
    boolean paragraph = !now.set().wrapped() && now.shape().closed();
    boolean full = now.span().length() * 10 >= now.set().width() * 9;
    boolean narrowBefore = before.span().length() * 10 < before.set().width() * 9;
    boolean formula = LetterheadWords.opensBody(text, now.span());
    return (formula && full && narrowBefore) || (paragraph && !now.shape().capitals());
  }

  /** The second and later lines of a title: as near as a title's lines are, narrower than prose. */
  private static boolean goesOn(LineJoiner.Seen before, LineJoiner.Seen now, int run) {
    int gap = now.set().wrapped() ? now.set().gap() : 0;
    boolean near = now.line().gap() <= gap;
    boolean open = !before.shape().closed() && !now.shape().opens();
    boolean sameCase = before.shape().capitals() == now.shape().capitals();
    boolean full = now.span().length() * 10 >= now.set().width() * 9;
    boolean narrowBefore = before.span().length() * 10 < before.set().width() * 9;
    boolean body = full && narrowBefore && !now.shape().lower() && run > 1;
    return near && open && sameCase && !body;
  }
}
