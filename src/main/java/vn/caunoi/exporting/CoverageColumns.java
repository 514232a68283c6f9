package vn.caunoi.exporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.caunoi.exporting.Table.Column;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.PolicyDate;

/** The columns of a coverage board: one row a province. */
public final class CoverageColumns {
  private static final List<Column<CoverageRow>> ALL =
      List.of(
          column("province", "Tỉnh", r -> r.province().name()),
          column("region", "Vùng", r -> r.province().region()),
          column("sign", "Dấu hiệu", r -> r.sign().name().toLowerCase(Locale.ROOT)),
          column("party", "Văn bản của Đảng", r -> answers(r, Kind.PARTY)),
          column("state", "Văn bản nhà nước", r -> answers(r, Kind.STATE)),
          column("news", "Tin", r -> answers(r, Kind.NEWS)),
          column("earliest", "Ngày sớm nhất", r -> r.earliest().map(PolicyDate::iso)),
          column("lagDays", "Sau bao nhiêu ngày", r -> boxed(r.lagDays())),
          column("numberKnown", "Có số của văn bản", CoverageColumns::numberKnown),
          column("addresses", "Địa chỉ trong kho", CoverageColumns::addresses));

  private CoverageColumns() {}

  /** The table of these rows. */
  public static Table<CoverageRow> of(Stream<CoverageRow> rows) {
    return new Table<>(ALL, rows);
  }

  private enum Kind {
    PARTY,
    STATE,
    NEWS;

    static Kind of(Summary document) {
      return switch (document.facts().system()) {
        case PRESS -> NEWS;
        case PARTY -> PARTY;
        case STATE, INTERNATIONAL, STANDARD, ORGANISATION -> STATE;
      };
    }
  }

  private static List<String> answers(CoverageRow row, Kind kind) {
    return row.documents().stream()
        .filter(a -> Kind.of(a.document()) == kind)
        .map(a -> label(a.document()) + through(a.through()))
        .toList();
  }

  private static String through(List<Summary> documents) {
    return documents.isEmpty()
        ? ""
        : " (qua "
            + String.join(", ", documents.stream().map(CoverageColumns::label).toList())
            + ")";
  }

  private static String label(Summary document) {
    return document.facts().self().name().orElseGet(() -> document.id().path());
  }

  private static Object numberKnown(CoverageRow row) {
    return row.documents().stream()
        .map(CoverageRow.Answer::document)
        .filter(d -> d.facts().system() != DocumentSystem.PRESS)
        .map(d -> d.facts().self().number().isPresent())
        .findFirst();
  }

  private static List<String> addresses(CoverageRow row) {
    return row.documents().stream().map(a -> a.document().id().path()).toList();
  }

  private static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }

  private static Column<CoverageRow> column(
      String key, String heading, Function<CoverageRow, Object> value) {
    return new Column<>(key, heading, value);
  }
}
