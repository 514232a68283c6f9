package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;

/** A mention while it is being put together; the scanner fills it, piece by piece. */
final class Draft {
  private static final int LONGEST_TITLE = 1200;

  final Span span;
  final List<String> repairs;
  int start;
  MentionForm form = MentionForm.FULL;
  Reference reference = Reference.NOTHING;
  List<String> provisions = new ArrayList<>();

  /** Offset behind number, date and issuer. */
  int tailEnd;

  /** The title behind it; empty where both are the same. */
  int titleStart;

  int titleEnd;

  /** Whether the text says that this document is being issued: {@code ban hành Kế hoạch số …}. */
  boolean announced;

  /** Whether it is named by the words of its title. */
  boolean subject;

  /** Its place in the list of mentions. */
  int place;

  OptionalInt within = OptionalInt.empty();

  Draft(Span span, int start, List<String> repairs) {
    this.span = span;
    this.start = start;
    this.repairs = repairs;
    tailEnd = span.end();
    titleStart = span.end();
    titleEnd = span.end();
  }

  int tailEnd() {
    return tailEnd;
  }

  boolean titled() {
    return titleEnd > titleStart;
  }

  int end() {
    return titled() ? titleEnd : tailEnd;
  }

  /** Takes a mention nested in the title into it. */
  void stretchTitle(int offset) {
    if (offset - titleStart < LONGEST_TITLE) {
      titleEnd = Math.max(titleEnd, offset);
    }
  }

  /** Ends the title before another mention of the same rank. */
  void cutTitle(int offset) {
    titleEnd = Math.max(titleStart, Math.min(titleEnd, offset));
  }
}
