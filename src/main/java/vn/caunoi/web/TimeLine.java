package vn.caunoi.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.caunoi.policy.PolicyDate;

/**
 * Events on a line that runs downwards, drawn by the server; a list beside it says the same.
 *
 * @param height of the drawing
 * @param years where each year begins
 * @param marks earliest first
 */
public record TimeLine(int height, List<Tick> years, List<Mark> marks) {
  static final int WIDTH = 344;
  private static final int TOP = 24;
  private static final int PITCH = 36;
  private static final int LETTERS = 34;
  private static final int MOST_TICKS = 12;
  private static final int TICK_ROOM = 20;

  public TimeLine {
    years = List.copyOf(years);
    marks = List.copyOf(marks);
  }

  /** How much is held of an event's document. */
  enum Shape {
    FULL("dot"),
    HALF("dot-half"),
    NEWS("dot-half"),
    TURN("line");

    private final String css;

    Shape(String css) {
      this.css = css;
    }
  }

  /** Something that happened. */
  record Event(PolicyDate date, String day, String label, Shape shape) {}

  /** A year's beginning. */
  public record Tick(int y, String text) {}

  /**
   * An event: a dot at its day, a dashed span where the day is not known, and its words beside it.
   *
   * @param end where the span ends; at {@code y} for a day
   * @param words height of the words
   */
  public record Mark(int y, int end, int words, Shape shape, String label, String day) {
    public boolean span() {
      return end > y + 3;
    }

    public boolean square() {
      return shape == Shape.NEWS;
    }

    public boolean turn() {
      return shape == Shape.TURN;
    }

    public String css() {
      return shape.css;
    }
  }

  public int width() {
    return WIDTH;
  }

  /** The line of these events; empty where there are none. */
  static TimeLine of(List<Event> events) {
    if (events.isEmpty()) {
      return new TimeLine(0, List.of(), List.of());
    }
    List<Event> sorted =
        events.stream()
            .sorted(
                Comparator.comparing((Event e) -> e.date().earliest()).thenComparing(Event::label))
            .toList();
    LocalDate last =
        sorted.stream().map(e -> e.date().latest()).max(LocalDate::compareTo).orElseThrow();
    Scale scale =
        new Scale(
            sorted.getFirst().date().earliest().toEpochDay(),
            last.toEpochDay(),
            sorted.size() * PITCH);
    List<Mark> marks = new ArrayList<>();
    int free = TOP;
    for (Event event : sorted) {
      int y = scale.y(event.date().earliest());
      int words = Math.max(free, y);
      String label =
          event.label().length() <= LETTERS
              ? event.label()
              : event.label().substring(0, LETTERS - 1).strip() + "…";
      marks.add(
          new Mark(y, scale.y(event.date().latest()), words, event.shape(), label, event.day()));
      free = words + PITCH;
    }
    int height = Math.max(free, scale.y(last) + PITCH);
    return new TimeLine(
        height, ticks(scale, sorted.getFirst().date().year(), last.getYear()), marks);
  }

  private static List<Tick> ticks(Scale scale, int first, int last) {
    int step = Math.max(1, (last - first + MOST_TICKS) / MOST_TICKS);
    List<Tick> ticks = new ArrayList<>();
    int free = 0;
    for (int year = first + 1; year <= last; year += step) {
      int y = scale.y(LocalDate.of(year, 1, 1));
      if (y >= free) {
        ticks.add(new Tick(y, Integer.toString(year)));
        free = y + TICK_ROOM;
      }
    }
    return ticks;
  }

  /** Days to heights. */
  private record Scale(long from, long to, int room) {
    int y(LocalDate day) {
      return TOP + (int) ((day.toEpochDay() - from) * room / Math.max(1, to - from));
    }
  }
}
