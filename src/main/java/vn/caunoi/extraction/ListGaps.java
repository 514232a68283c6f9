package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.extraction.HeadingMark.Kind;

/**
 * Takes the sentences of a numbered list for headings where the others of it are: a sentence "11.
 * Đề nghị …" between the titles "10. Sở Tư pháp" and "12. Sở Y tế".
 */
final class ListGaps {
  private final List<Optional<Mark>> marks;

  /** The items since the last heading that count on from it. */
  private final List<Integer> pending = new ArrayList<>();

  /** The number reached, the pending ones included; 0 outside a list. */
  private int reached;

  private ListGaps(List<Optional<Mark>> marks) {
    this.marks = new ArrayList<>(marks);
  }

  /**
   * The headings with the gaps filled.
   *
   * @param marks of the headings, block by block
   * @param printed what opens each block, heading or not
   */
  static List<Optional<Mark>> filled(
      List<Optional<Mark>> marks, List<Optional<HeadingMark>> printed) {
    ListGaps gaps = new ListGaps(marks);
    for (int i = 0; i < marks.size(); i++) {
      Optional<HeadingMark> number = printed.get(i).filter(p -> p.kind() == Kind.NUMBER);
      if (marks.get(i).filter(m -> m.rank() < Kind.NUMBER.rank()).isPresent()) {
        gaps.start(0);
      } else if (number.isPresent() && marks.get(i).isPresent()) {
        gaps.heading(Integer.parseInt(number.get().key()), printed);
      } else if (number.isPresent()) {
        gaps.item(Integer.parseInt(number.get().key()), i);
      }
    }
    return gaps.marks;
  }

  private void start(int number) {
    pending.clear();
    reached = number;
  }

  private void heading(int number, List<Optional<HeadingMark>> printed) {
    if (number == reached + 1) {
      pending.forEach(i -> marks.set(i, printed.get(i).map(Mark::of)));
    }
    start(number);
  }

  private void item(int number, int block) {
    if (reached > 0 && number == reached + 1) {
      pending.add(block);
      reached = number;
    }
  }
}
