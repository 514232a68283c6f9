package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.IssuingBody;

/** Finds the bodies that a line of running text names. */
final class BodyPhrases {
  private static final List<String> VERBS = WordLists.list("body-phrases.verbs");

  /** A body in a line. */
  private record Found(IssuingBody body, int start, int end) {}

  private BodyPhrases() {}

  /** Every body named, in order. */
  static List<IssuingBody> all(Line line) {
    return find(line).stream().map(Found::body).toList();
  }

  /** The first body right before a verb of issuing, that is not the owner of a cited document. */
  static Optional<IssuingBody> acting(Line line) {
    return find(line).stream()
        .filter(f -> acts(line, f.end()) && !owner(line, f.start()))
        .map(Found::body)
        .findFirst();
  }

  /** The body that acts at the start of a clause: "…, UBND tỉnh ban hành Kế hoạch". */
  static Optional<IssuingBody> opening(Line line) {
    return find(line).stream()
        .filter(f -> acts(line, f.end()) && clauseStarts(line, f.start()))
        .map(Found::body)
        .findFirst();
  }

  private static boolean clauseStarts(Line line, int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(line.text().charAt(before))) {
      before--;
    }
    return before < 0 || ",;.:".indexOf(line.text().charAt(before)) >= 0;
  }

  private static boolean acts(Line line, int end) {
    int at = behindTerm(line, end);
    while (at < line.length() && " -–,".indexOf(line.text().charAt(at)) >= 0) {
      at++;
    }
    return Words.anyAt(line.folded(), at, VERBS);
  }

  /** Offset behind a committee's term: {@code khóa XIII}, {@code (khóa XIII)}. */
  private static int behindTerm(Line line, int end) {
    FoldedText text = new FoldedText(line.text(), line.folded());
    int open = text.skipBlanks(end);
    int khoa = text.at(open) == '(' ? open + 1 : open;
    if (!text.says(khoa, "khoa")) {
      return end;
    }
    int behind = text.wordEnd(text.skipBlanks(khoa + 4));
    return text.at(behind) == ')' ? behind + 1 : behind;
  }

  private static boolean owner(Line line, int start) {
    String before = line.folded().substring(Math.max(0, start - 5), start).strip();
    return before.endsWith("cua");
  }

  private static List<Found> find(Line line) {
    IssuerReader reader = new IssuerReader(new FoldedText(line.text(), line.folded()));
    List<Found> out = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < line.length(); i++) {
      if (i >= next && wordStart(line.text(), i)) {
        int start = i;
        Optional<IssuerReader.Found> found = reader.at(i);
        found.ifPresent(f -> out.add(new Found(f.body(), start, f.end())));
        next = found.map(IssuerReader.Found::end).orElse(i);
      }
    }
    return out;
  }

  private static boolean wordStart(String text, int i) {
    return Character.isUpperCase(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }
}
