package vn.caunoi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.library.QualityFigure;

/** Counts right and wrong answers of one half of the gold documents, and names the wrong ones. */
final class Tally {
  static final String PRECISION = "precision";
  static final String RECALL = "recall";
  static final String EXACT = "exact-f1";
  static final String ACCURACY = "accuracy";
  static final String FALSE_FILL = "false-fill";
  static final String WRONG = "wrong";

  private final String half;
  private final Map<String, Map<String, long[]>> counts = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();

  Tally(String half) {
    this.half = half;
  }

  /** One more case, which counts as a part or not. */
  void count(String subject, String measure, boolean part) {
    count(subject, measure, part ? 1 : 0, 1);
  }

  void count(String subject, String measure, long part, long whole) {
    long[] sums =
        counts
            .computeIfAbsent(subject, _ -> new TreeMap<>())
            .computeIfAbsent(measure, _ -> new long[2]);
    sums[0] += part;
    sums[1] += whole;
  }

  /** Names a case that went wrong. */
  void miss(String file, String subject, String what) {
    misses.add(new Miss(half, file, subject, what.strip().replaceAll("\\s+", " ")));
  }

  List<QualityFigure> figures() {
    List<QualityFigure> out = new ArrayList<>();
    counts.forEach((subject, byMeasure) ->
        byMeasure.forEach((measure, sums) ->
            out.add(new QualityFigure(half, subject, measure, sums[0], sums[1]))));
    return out;
  }

  List<Miss> misses() {
    return List.copyOf(misses);
  }
}
