package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;

/**
 * Finds the papers of further provinces that an article tells one after the other, a paragraph for
 * each (tin tổng hợp): {@code Tại Nghệ An, Kế hoạch số …}, {@code Kiên Giang có Kế hoạch số …}.
 */
final class RoundUp {
  private static final int MOST = 40;

  private final Page page;
  private final Cited cited;
  private final Set<String> places = new HashSet<>();
  private final Set<String> papers = new HashSet<>();

  RoundUp(Page page, Cited cited) {
    this.page = page;
    this.cited = cited;
  }

  /** The papers of the kind of the first one that lead paragraphs of other provinces. */
  List<Integer> others(int first) {
    List<Line> lines = page.lines().subList(0, Math.min(page.lines().size(), MOST));
    Optional<Line> own =
        lines.stream().filter(l -> l.span().contains(cited.at(first).span())).findFirst();
    if (own.isEmpty() || !opens(own.get(), first)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (Line line : lines) {
      List<Integer> told = cited.outermost(line.span());
      boolean alike = !told.isEmpty() && !line.equals(own.get()) && alike(told.getFirst(), first);
      if (alike && opens(line, told.getFirst())) {
        found.add(told.getFirst());
      }
    }
    return found;
  }

  /** Whether a paragraph tells its province, which no other one told, before its paper. */
  private boolean opens(Line line, int mention) {
    int start = Math.max(0, cited.phrase(mention).start() - line.span().start());
    Optional<String> place = PlaceNames.only(line.text().substring(0, start));
    return place.isPresent() && papers.add(cited.key(mention)) && places.add(place.get());
  }

  private boolean alike(int mention, int first) {
    Mention one = cited.at(mention);
    Optional<String> symbol = one.reference().number().map(DocumentNumber::symbol);
    return one.form() == MentionForm.FULL
        && symbol.isPresent()
        && symbol.equals(cited.at(first).reference().number().map(DocumentNumber::symbol));
  }
}
