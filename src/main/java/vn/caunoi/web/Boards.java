package vn.caunoi.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;

/** Makes the coverage board of a central document. */
final class Boards {
  private final Library library;
  private final Messages words;
  private final BoardRows rows;

  Boards(Library library, Naming naming) {
    this.library = library;
    this.words = naming.visit().words();
    this.rows = new BoardRows(naming);
  }

  /** The board; none where no province is known to have done anything. */
  Optional<Board> of(Summary central, BoardAddress address) {
    List<CoverageRow> coverage = library.coverage(central.id(), address.today());
    boolean nothing = coverage.stream().allMatch(r -> r.sign() == CoverageRow.Sign.NOTHING_FOUND);
    return nothing ? Optional.empty() : Optional.of(board(coverage, address));
  }

  private Board board(List<CoverageRow> coverage, BoardAddress address) {
    List<Link> eras =
        List.of(
            new Link(words.say("era.today"), address.withToday(true).href(), address.today()),
            new Link(words.say("era.before"), address.withToday(false).href(), !address.today()));
    String only = words.say(address.found() ? "board.all" : "board.found");
    return new Board(
        counts(coverage),
        eras,
        orders(address),
        new Link(only, address.withFound(!address.found()).href()),
        words.say("board.caption", coverage.size()),
        groups(coverage, address));
  }

  private List<Board.Count> counts(List<CoverageRow> coverage) {
    return Arrays.stream(CoverageRow.Sign.values())
        .map(sign ->
            new Board.Count(
                rows.mark(sign), (int) coverage.stream().filter(r -> r.sign() == sign).count()))
        .toList();
  }

  private List<Link> orders(BoardAddress address) {
    return Arrays.stream(BoardAddress.Order.values())
        .map(o ->
            new Link(
                words.say("board.order." + o.name().toLowerCase(Locale.ROOT)),
                address.withOrder(o).href(),
                o == address.order()))
        .toList();
  }

  private List<Board.Group> groups(List<CoverageRow> coverage, BoardAddress address) {
    List<CoverageRow> wanted =
        coverage.stream()
            .filter(r -> !address.found() || r.sign() != CoverageRow.Sign.NOTHING_FOUND)
            .sorted(comparator(address.order()))
            .toList();
    if (address.order() != BoardAddress.Order.REGION) {
      return List.of(new Board.Group("", "", wanted.stream().map(rows::row).toList()));
    }
    Map<String, List<CoverageRow>> byRegion = new LinkedHashMap<>();
    coverage.forEach(r -> byRegion.computeIfAbsent(r.province().region(), _ -> new ArrayList<>()));
    wanted.forEach(r -> byRegion.getOrDefault(r.province().region(), new ArrayList<>()).add(r));
    return byRegion.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> group(e.getKey(), e.getValue()))
        .toList();
  }

  private Board.Group group(String region, List<CoverageRow> members) {
    long found = members.stream().filter(r -> r.sign() != CoverageRow.Sign.NOTHING_FOUND).count();
    String note = words.say("board.region", members.size(), found);
    return new Board.Group(region, note, members.stream().map(rows::row).toList());
  }

  private static Comparator<CoverageRow> comparator(BoardAddress.Order order) {
    Collator collator = Collator.getInstance(Locale.of("vi"));
    Comparator<CoverageRow> bySign = Comparator.comparing(CoverageRow::sign);
    Comparator<CoverageRow> byName = Comparator.comparing(r -> r.province().name(), collator);
    Comparator<CoverageRow> byDate =
        Comparator.comparing(
            r -> BoardRows.earliest(r).map(PolicyDate::earliest).orElse(java.time.LocalDate.MAX));
    return switch (order) {
      case REGION, SIGN -> bySign.thenComparing(byDate).thenComparing(byName);
      case NAME -> byName;
      case DATE -> byDate.thenComparing(byName);
      case LAG ->
          Comparator.comparingLong((CoverageRow r) -> r.lagDays().orElse(Long.MAX_VALUE))
              .thenComparing(byName);
    };
  }

  /** Where a province's page is. */
  static Link link(Province province) {
    return new Link(province.name(), Addresses.province(province));
  }
}
