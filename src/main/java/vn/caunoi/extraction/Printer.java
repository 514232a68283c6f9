package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Repair;
import vn.caunoi.policy.Spaces;
import vn.caunoi.policy.Span;
import vn.caunoi.reading.CleanText;

/** Turns drafts into mentions, with the characters that the source prints. */
final class Printer {
  private static final int LONGEST_ENTITY = 10;

  private static final int LONGEST_TITLE = 600;
  private static final int MOST_BETWEEN = 12;

  private final CleanText clean;
  private final String decoded;

  Printer(CleanText clean, String decoded) {
    this.clean = clean;
    this.decoded = decoded;
  }

  List<Mention> mentions(List<Draft> drafts) {
    return drafts.stream().map(this::mention).toList();
  }

  private Mention mention(Draft draft) {
    String printed = printed(draft.span);
    return new Mention(
        draft.span,
        new Span(draft.start, Math.max(draft.end(), draft.span.end())),
        printed,
        draft.form,
        titled(draft),
        repairs(draft, printed),
        draft.within,
        draft.provisions);
  }

  /** A line break that reading has already joined is a repair of the number too. */
  private static List<String> repairs(Draft draft, String printed) {
    boolean number = draft.form == MentionForm.FULL || draft.form == MentionForm.SHORT;
    String broken = Repair.LINE_BREAK.code();
    if (!number || printed.indexOf('\n') < 0 || draft.repairs.contains(broken)) {
      return draft.repairs;
    }
    List<String> out = new ArrayList<>(draft.repairs);
    out.add(broken);
    return out;
  }

  private Reference titled(Draft draft) {
    if (!draft.titled() || draft.reference.title().isPresent()) {
      return draft.reference;
    }
    int end = Math.min(draft.titleEnd, draft.titleStart + LONGEST_TITLE);
    String title = Spaces.single(clean.text().substring(draft.titleStart, end)).strip();
    boolean curly = title.startsWith("\u201C") && title.indexOf('\u201D') == title.length() - 1;
    boolean straight = title.startsWith("\"") && title.indexOf('"', 1) == title.length() - 1;
    boolean quoted = title.length() > 1 && (curly || straight);
    title = quoted ? title.substring(1, title.length() - 1).strip() : title;
    return title.length() < 4 ? draft.reference : draft.reference.withTitle(Optional.of(title));
  }

  /**
   * The source's own characters; where markup stands between them, or the source is not at hand,
   * the displayed ones.
   */
  private String printed(Span span) {
    int start = clean.origin().origin(span.start());
    int end = markEnd(clean.origin().originEnd(span.end()));
    boolean inside = start >= 0 && start < end && end <= decoded.length();
    String source = inside ? decoded.substring(start, end) : "";
    return source.isEmpty() || source.indexOf('<') >= 0 || strange(span)
        ? span.of(clean.text())
        : source;
  }

  /** Whether letters of another column or cell stand in the source between the span's own. */
  private boolean strange(Span span) {
    for (int i = span.start() + 1; i < span.end(); i++) {
      int from = clean.origin().originEnd(i);
      int to = clean.origin().origin(i);
      if (to < from || (to - from > MOST_BETWEEN && words(from, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean words(int from, int to) {
    return decoded
        .substring(from, Math.min(to, decoded.length()))
        .chars()
        .anyMatch(Character::isLetter);
  }

  /** Takes in the marks that compose with the last letter, and the rest of an entity. */
  private int markEnd(int end) {
    int i = end;
    while (i < decoded.length()
        && Character.getType(decoded.charAt(i)) == Character.NON_SPACING_MARK) {
      i++;
    }
    if (i > 0 && i <= decoded.length() && decoded.charAt(i - 1) == '&') {
      int semicolon = decoded.indexOf(';', i, Math.min(decoded.length(), i + LONGEST_ENTITY));
      return semicolon > 0 ? semicolon + 1 : i;
    }
    return i;
  }
}
