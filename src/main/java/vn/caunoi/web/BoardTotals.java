package vn.caunoi.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Level;

/** Makes the totals above a coverage board: of the country and of each region. */
final class BoardTotals {
  private static final int STRIP = 630;
  private static final int MOST_THROUGH = 4;
  private static final List<String> SEGMENTS = List.of("seg-a", "seg-b", "seg-c", "seg-d");

  private final Naming naming;
  private final Messages words;
  private final BoardAddress address;
  private final BoardRows rows;

  BoardTotals(Naming naming, BoardAddress address) {
    this.naming = naming;
    this.words = naming.visit().words();
    this.address = address;
    this.rows = new BoardRows(naming);
  }

  Board.Response response(List<CoverageRow> coverage) {
    List<Long> counts = counts(coverage);
    String text = words.say("board.response", counts.toArray());
    List<Board.Count> keys = new ArrayList<>();
    for (CoverageRow.Sign sign : CoverageRow.Sign.values()) {
      Board.Mark mark = rows.mark(sign);
      keys.add(
          new Board.Count(
              mark,
              words.number(counts.get(keys.size())),
              new Link(mark.text(), address.withSign(sign).href())));
    }
    return new Board.Response(
        text + through(coverage).map(t -> " " + t).orElse(""),
        strip(counts, coverage.size()),
        keys,
        median(coverage));
  }

  Board.Regions regions(List<CoverageRow> coverage) {
    Map<String, List<CoverageRow>> byRegion = new LinkedHashMap<>();
    coverage.forEach(
        r -> byRegion.computeIfAbsent(r.province().region(), _ -> new ArrayList<>()).add(r));
    List<String> columns = new ArrayList<>(List.of(words.say("column.provinces")));
    for (CoverageRow.Sign sign : CoverageRow.Sign.values()) {
      columns.add(words.say("column.sign." + sign.name().toLowerCase(Locale.ROOT)));
    }
    return new Board.Regions(
        words.say(
            address.today() ? "board.regions.today" : "board.regions.before", coverage.size()),
        columns,
        byRegion.entrySet().stream()
            .map(e ->
                region(new Link(e.getKey(), address.withRegion(e.getKey()).href()), e.getValue()))
            .toList(),
        region(new Link(words.say("board.country"), ""), coverage));
  }

  private Board.Region region(Link name, List<CoverageRow> members) {
    List<String> cells = new ArrayList<>(List.of(words.number(members.size())));
    counts(members).forEach(c -> cells.add(words.number(c)));
    return new Board.Region(name, cells);
  }

  private static List<Long> counts(List<CoverageRow> coverage) {
    List<Long> counts = new ArrayList<>();
    for (CoverageRow.Sign sign : CoverageRow.Sign.values()) {
      counts.add(coverage.stream().filter(r -> r.sign() == sign).count());
    }
    return counts;
  }

  private static List<Board.Segment> strip(List<Long> counts, int all) {
    List<Board.Segment> segments = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < counts.size(); i++) {
      int width = (int) (counts.get(i) * STRIP / Math.max(1, all));
      if (width > 0) {
        segments.add(new Board.Segment(SEGMENTS.get(i), x + 1, Math.max(1, width - 2)));
      }
      x += width;
    }
    return segments;
  }

  /** The central documents through which provinces answered, named in one sentence. */
  private Optional<String> through(List<CoverageRow> coverage) {
    List<String> numbers =
        coverage.stream()
            .flatMap(r -> r.documents().stream())
            .flatMap(a -> a.through().stream())
            .filter(s -> s.facts().level().equals(Optional.of(Level.CENTRAL)))
            .collect(Collectors.groupingBy(Summary::id, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .sorted((a, b) -> Integer.compare(b.size(), a.size()))
            .limit(MOST_THROUGH)
            .map(same -> naming.label(same.getFirst()))
            .toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say("board.response.through", String.join("; ", numbers)));
  }

  /** The median of the known days, and how many are known. */
  private String median(List<CoverageRow> coverage) {
    long[] days =
        coverage.stream()
            .filter(r -> r.lagDays().isPresent())
            .mapToLong(r -> r.lagDays().getAsLong())
            .sorted()
            .toArray();
    if (days.length == 0) {
      return "";
    }
    long median = (days[(days.length - 1) / 2] + days[days.length / 2]) / 2;
    return words.say("board.median", words.number(median), days.length);
  }
}
