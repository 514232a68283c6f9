package vn.caunoi.evaluation;

import java.util.List;
import java.util.Optional;
import vn.caunoi.library.QualityFigure;
import vn.caunoi.policy.DataTable;

/**
 * What a figure is asked to reach ({@code standard.tsv}).
 *
 * @param subject and {@code measure} of the figures that it holds for
 * @param least whether it is a lower bound; else an upper one
 */
record Standard(String subject, String measure, boolean least, double bound) {
  private static final List<Standard> ALL =
      DataTable.read(Standard.class, "standard.tsv", 4).stream()
          .map(r ->
              new Standard(
                  r.get(0), r.get(1), r.get(2).equals("at least"), Double.parseDouble(r.get(3))))
          .toList();

  static Optional<Standard> of(QualityFigure figure) {
    return ALL.stream()
        .filter(s -> s.subject.equals(figure.subject()) && s.measure.equals(figure.measure()))
        .findFirst();
  }

  boolean met(QualityFigure figure) {
    return figure.whole() == 0 || (least ? figure.value() >= bound : figure.value() <= bound);
  }

  String print() {
    return (least ? "≥ " : "≤ ") + bound;
  }
}
