package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;

/**
 * The ladder as a drawing that says what the list says; it runs downwards and keeps its width.
 *
 * @param height of the drawing
 * @param boxes one a step, from the top down
 * @param lines from each box to the one above it
 */
public record Diagram(int height, List<Box> boxes, List<String> lines) {
  static final int WIDTH = 344;
  private static final int PITCH = 62;
  private static final int BOX = 48;
  private static final int INDENT = 20;
  private static final int DEEPEST_INDENT = 8;
  private static final double LETTER = 7.4;
  private static final double SMALL_LETTER = 6.4;

  public Diagram {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** A step: where its box stands, how it is drawn, and its two lines. */
  public record Box(int x, int y, String css, String label, String small) {
    public int width() {
      return WIDTH - 2 - x;
    }
  }

  static Diagram of(List<Step> steps) {
    Pen pen = new Pen();
    steps.forEach(s -> pen.draw(s, 0, -1));
    return new Diagram(
        Math.max(0, pen.boxes.size() * PITCH - PITCH + BOX) + 4, pen.boxes, pen.lines);
  }

  public int width() {
    return WIDTH;
  }

  /** Draws steps below each other. */
  private static final class Pen {
    private final List<Box> boxes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    void draw(Step step, int depth, int from) {
      int x = 2 + Math.min(depth, DEEPEST_INDENT) * INDENT;
      int y = 2 + boxes.size() * PITCH;
      int room = WIDTH - 20 - x;
      boxes.add(
          new Box(
              x,
              y,
              css(step),
              cut(step.label(), room, LETTER),
              cut(step.small(), room, SMALL_LETTER)));
      if (from >= 0) {
        lines.add("M%d %dV%dH%d".formatted(x - 10, from + BOX, y + BOX / 2, x));
      }
      switch (step) {
        case Step.One one -> one.below().forEach(below -> draw(below, depth + 1, y));
        case Step.Several _ -> {}
      }
    }

    private static String css(Step step) {
      return switch (step) {
        case Step.One one when one.here() -> "box-here";
        case Step.One one when one.cite().state() == CiteState.ABSENT -> "box-absent";
        case Step.One _ -> "box";
        case Step.Several _ -> "box";
      };
    }

    private static String cut(String text, int room, double letter) {
      int most = (int) (room / letter);
      return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
  }
}
