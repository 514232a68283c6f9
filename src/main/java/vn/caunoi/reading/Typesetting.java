package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a stretch of lines is set.
 *
 * @param wrapped whether lines break where the page ended and not where paragraphs end
 * @param width characters of a full line
 * @param gap blank lines between two lines of one paragraph
 */
record Typesetting(boolean wrapped, int width, int gap) {
  private static final int CHUNK = 32;
  private static final int WIDEST = 200;
  private static final int SHORTEST = 30;

  /** The setting for each line, judged by those around it. */
  static List<Typesetting> of(List<Part.Line> lines, List<LineShape> shapes) {
    List<Typesetting> all = new ArrayList<>(lines.size());
    for (int from = 0; from < lines.size(); from += CHUNK) {
      int to = Math.min(lines.size(), from + CHUNK);
      Typesetting one =
          sample(lines, shapes, Math.max(0, from - CHUNK), Math.min(lines.size(), to + CHUNK));
      for (int i = from; i < to; i++) {
        all.add(one);
      }
    }
    return all;
  }

  private static Typesetting sample(
      List<Part.Line> lines, List<LineShape> shapes, int from, int to) {
    int[] gaps = new int[4];
    int goesOn = 0;
    for (int i = from + 1; i < to; i++) {
      if (goesOn(lines.get(i - 1), shapes.get(i - 1), shapes.get(i))) {
        goesOn++;
        gaps[Math.min(3, lines.get(i).gap())]++;
      }
    }
    int width = width(lines.subList(from, to));
    boolean many = goesOn >= 3 && goesOn * 4 >= to - from - 1;
    boolean wrapped =
        width <= WIDEST && (many || (goesOn > 0 && isJustified(lines.subList(from, to), width)));
    return new Typesetting(wrapped, width, commonest(gaps));
  }

  private static boolean goesOn(Part.Line line, LineShape shape, LineShape next) {
    return line.span().length() >= SHORTEST && !shape.closed() && next.lower() && !next.opens();
  }

  /** Whether most long lines are about as long as the longest, and as many as make a paragraph. */
  private static boolean isJustified(List<Part.Line> lines, int width) {
    long longLines = lines.stream().filter(l -> l.span().length() >= SHORTEST).count();
    long full = lines.stream().filter(l -> l.span().length() * 20 >= width * 17).count();
    long over = lines.stream().filter(l -> l.span().length() * 10 > width * 13).count();
    return full >= 4 && over == 0 && full * 2 >= longLines && width >= 50 && width <= 120;
  }

  private static int width(List<Part.Line> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(l -> l.span().length())
            .filter(n -> n >= SHORTEST)
            .sorted()
            .toArray();
    return lengths.length == 0 ? SHORTEST : lengths[lengths.length * 4 / 5];
  }

  private static int commonest(int[] counts) {
    int most = Arrays.stream(counts).max().orElse(0);
    int at = 0;
    while (counts[at] < most) {
      at++;
    }
    return at;
  }
}
