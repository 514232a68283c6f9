package vn.caunoi.web;

import java.text.Collator;
import java.time.LocalDate;
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
  private final Naming naming;
  private final Messages words;
  private final BoardRows rows;

  Boards(Library library, Naming naming) {
    this.library = library;
    this.naming = naming;
    this.words = naming.visit().words();
    this.rows = new BoardRows(naming);
  }

  /** The board; none where no province is known to have done anything. */
  Optional<Board> of(Summary central, BoardAddress address) {
    List<CoverageRow> coverage = library.coverage(central.id(), address.today());
    boolean nothing = coverage.stream().allMatch(r -> r.sign() == CoverageRow.Sign.NOTHING_FOUND);
    return nothing ? Optional.empty() : Optional.of(board(central, coverage, address));
  }

  /** The rows that this address shows, in its order. */
  static List<CoverageRow> shown(List<CoverageRow> coverage, BoardAddress address) {
    List<String> regions = coverage.stream().map(r -> r.province().region()).distinct().toList();
    Comparator<CoverageRow> order = comparator(address.order());
    Comparator<CoverageRow> byRegion =
        Comparator.comparingInt(r -> regions.indexOf(r.province().region()));
    return coverage.stream()
        .filter(address::shows)
        .sorted(
            address.order() == BoardAddress.Order.REGION ? byRegion.thenComparing(order) : order)
        .toList();
  }

  private Board board(Summary central, List<CoverageRow> coverage, BoardAddress address) {
    BoardTotals totals = new BoardTotals(naming, address);
    List<CoverageRow> shown = shown(coverage, address);
    String caption =
        shown.size() == coverage.size()
            ? words.say("board.caption", coverage.size())
            : words.say("board.caption.part", shown.size(), coverage.size());
    return new Board(
        totals.response(coverage),
        totals.regions(coverage),
        controls(address),
        caption,
        groups(shown, coverage, address),
        new BoardHistory(naming).of(central, coverage));
  }

  private Board.Controls controls(BoardAddress address) {
    List<Link> eras =
        List.of(
            new Link(words.say("era.today"), address.withToday(true).href(), address.today()),
            new Link(words.say("era.before"), address.withToday(false).href(), !address.today()));
    List<Link> orders =
        Arrays.stream(BoardAddress.Order.values())
            .map(o ->
                new Link(
                    words.say("board.order." + o.name().toLowerCase(Locale.ROOT)),
                    address.withOrder(o).href(),
                    o == address.order()))
            .toList();
    List<Link> only = new ArrayList<>();
    only.add(new Link(words.say("board.found"), address.withFound(true).href(), address.found()));
    for (CoverageRow.Sign sign : CoverageRow.Sign.values()) {
      String name = words.say("sign." + sign.name().toLowerCase(Locale.ROOT));
      only.add(
          new Link(name, address.withSign(sign).href(), address.sign().equals(Optional.of(sign))));
    }
    Optional<Link> all =
        address.filtered()
            ? Optional.of(new Link(words.say("board.all"), address.unfiltered().href()))
            : Optional.empty();
    return new Board.Controls(eras, orders, address.order(), only, all);
  }

  private List<Board.Group> groups(
      List<CoverageRow> shown, List<CoverageRow> coverage, BoardAddress address) {
    if (address.order() != BoardAddress.Order.REGION) {
      return List.of(new Board.Group("", "", shown.stream().map(rows::row).toList()));
    }
    Map<String, List<CoverageRow>> byRegion = new LinkedHashMap<>();
    coverage.forEach(r -> byRegion.computeIfAbsent(r.province().region(), _ -> new ArrayList<>()));
    shown.forEach(r -> byRegion.getOrDefault(r.province().region(), new ArrayList<>()).add(r));
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
        Comparator.comparing(r -> r.earliest().map(PolicyDate::earliest).orElse(LocalDate.MAX));
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
