package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the lines among other parts, stretch by stretch. */
final class LineRuns {
  private LineRuns() {}

  /** The parts, each stretch of lines between other parts changed. */
  static List<Part> map(List<Part> parts, UnaryOperator<List<Part.Line>> change) {
    List<Part> changed = new ArrayList<>(parts.size());
    List<Part.Line> run = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Line line) {
        run.add(line);
      } else {
        changed.addAll(change.apply(run));
        changed.add(part);
        run = new ArrayList<>();
      }
    }
    changed.addAll(change.apply(run));
    return changed;
  }
}
