package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.PolicyDate;

/**
 * Tells which mention stands in the title of which (dẫn chiếu lồng).
 *
 * <p>A mention inside the title of another is nested in it. One that is joined by {@code và} or a
 * comma to a mention of the same rank ends that one's title: it stands beside it. Of several that
 * it could stand beside, it takes the innermost of its own type, then the innermost at all; never
 * one that is being issued here, when that one's title names others already. It never stands in the
 * title of a document that cannot have named it: an older one, a central one where it is local, a
 * Party one where it is the state's.
 */
final class Nesting {
  private static final int DEEPEST = 6;

  private final List<Draft> open = new ArrayList<>();

  /** A mention that was replaced is no longer open. */
  void forget(Draft draft) {
    open.remove(draft);
  }

  /** Places a mention that comes next in the text. */
  void place(FoldedText text, Draft draft) {
    int joint = joint(text, draft);
    int reach = joint < 0 ? draft.start : joint - 1;
    while (!open.isEmpty() && open.getLast().end() <= reach) {
      open.removeLast();
    }
    int rank = joint < 0 ? open.size() : rank(draft);
    while (rank > 0 && !canName(open.get(rank - 1), draft)) {
      rank--;
    }
    while (open.size() > rank) {
      open.removeLast().cutTitle(joint < 0 ? draft.start : joint);
    }
    if (open.size() > DEEPEST) {
      open.removeLast();
    }
    if (!open.isEmpty()) {
      draft.within = OptionalInt.of(open.getLast().place);
      open.forEach(outer -> outer.stretchTitle(draft.end()));
    }
    open.add(draft);
  }

  /** Which open mention it stands beside. */
  private int rank(Draft draft) {
    for (int i = open.size() - 1; i >= 0; i--) {
      boolean named = i == 0 || canName(open.get(i - 1), draft);
      boolean outermost = i < open.size() - 1 && open.get(i).announced;
      if (named && !outermost && sameType(open.get(i), draft)) {
        return i;
      }
    }
    return Math.max(0, open.size() - 1);
  }

  private static boolean sameType(Draft a, Draft b) {
    return a.reference.type().isPresent()
        && a.reference.type().equals(b.reference.type())
        && system(a).equals(system(b));
  }

  private static boolean canName(Draft outer, Draft inner) {
    Optional<PolicyDate> date = inner.reference.date();
    boolean younger =
        date.isPresent() && outer.reference.date().filter(d -> date.get().isAfter(d)).isPresent();
    Optional<DocumentSystem> system = system(inner);
    boolean stateInParty =
        system(outer).equals(Optional.of(DocumentSystem.PARTY))
            && system.equals(Optional.of(DocumentSystem.STATE))
            && inner.reference.number().isPresent()
            && inner.reference.number().get().form() != DocumentNumber.Form.LAW;
    return !younger && !stateInParty && Rank.of(outer.reference).canName(Rank.of(inner.reference));
  }

  private static Optional<DocumentSystem> system(Draft draft) {
    return draft.reference.number().map(DocumentNumber::system);
  }

  /** Where the word that joins it to what stands before begins; -1 where none does. */
  private static int joint(FoldedText text, Draft draft) {
    int i = back(text, draft.start);
    i = drop(text, i, "cac");
    i = drop(text, i, "so");
    int before = i;
    i = drop(text, i, "va");
    i = i == before ? drop(text, i, "cung voi") : i;
    i = i == before ? drop(text, i, "hoac") : i;
    if (i < before) {
      return i;
    }
    return text.at(i - 1) == ',' ? i - 1 : -1;
  }

  private static int drop(FoldedText text, int end, String word) {
    int start = end - word.length();
    boolean here = start >= 0 && text.folded().startsWith(word, start) && !text.word(start - 1);
    return here ? back(text, start) : end;
  }

  private static int back(FoldedText text, int offset) {
    int i = offset;
    while (i > 0 && FoldedText.blank(text.at(i - 1))) {
      i--;
    }
    return i;
  }
}
