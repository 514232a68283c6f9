package vn.caunoi.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.caunoi.policy.Province;

/**
 * A map of the country in tiles, one a province, drawn by the server.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param tiles from north to south
 * @param isles the two archipelagos, always drawn
 */
public record TileMap(int width, int height, List<Tile> tiles, List<Isle> isles) {
  private static final int PITCH_X = 64;
  private static final int PITCH_Y = 58;
  private static final int CENTRE = 30;
  private static final List<Place> BEFORE = read("tiles-63.tsv");
  private static final List<Place> TODAY = read("tiles-34.tsv");

  /**
   * A tile.
   *
   * @param href of the province's page
   * @param label its name and count, as it is read aloud
   * @param level how dark it is: {@code l0} for nothing to {@code l3}
   * @param lines its name, in one or two lines
   */
  public record Tile(
      String href,
      String label,
      String level,
      int x,
      int y,
      List<Line> lines,
      long count,
      String brief) {
    public int centre() {
      return x + CENTRE;
    }
  }

  /** A line of writing at its height. */
  public record Line(String text, int y) {}

  /** An archipelago: where its dots start, and its name. */
  public record Isle(int x, int y, String name) {}

  /** Where a province stands. */
  record Place(String province, int column, int row, String brief, List<String> lines) {}

  static List<Place> places(Province.Era era) {
    return era == Province.Era.TODAY ? TODAY : BEFORE;
  }

  static TileMap of(Province.Era era, List<Tile> tiles, Messages words) {
    boolean today = era == Province.Era.TODAY;
    int right = today ? 400 : 528;
    List<Isle> isles =
        List.of(
            new Isle(right, today ? 320 : 436, words.say("map.hoangsa")),
            new Isle(right, today ? 813 : 1039, words.say("map.truongsa")));
    int columns = places(era).stream().mapToInt(Place::column).max().orElse(1);
    int rows = places(era).stream().mapToInt(Place::row).max().orElse(1);
    return new TileMap(columns * PITCH_X, rows * PITCH_Y, tiles, isles);
  }

  static Tile tile(Place place, Link link, String label, long count) {
    int x = (place.column() - 1) * PITCH_X;
    int y = (place.row() - 1) * PITCH_Y;
    List<Line> lines = new ArrayList<>();
    int at = y + (place.lines().size() == 1 ? 24 : 15);
    for (String line : place.lines()) {
      lines.add(new Line(line, at));
      at += 14;
    }
    return new Tile(link.href(), label, level(count), x, y, lines, count, place.brief());
  }

  private static String level(long count) {
    return count == 0 ? "l0" : count <= 2 ? "l1" : count <= 4 ? "l2" : "l3";
  }

  private static List<Place> read(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TileMap.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.startsWith("#")).map(TileMap::place).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static Place place(String row) {
    List<String> cells = List.of(row.split("\t", -1));
    return new Place(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        Integer.parseInt(cells.get(2)),
        cells.get(3),
        List.of(cells.get(4).split("\\|", -1)));
  }
}
