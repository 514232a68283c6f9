package vn.caunoi.web;

import io.micronaut.http.HttpParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Slug;

/**
 * How a coverage board is shown, as its address says it.
 *
 * <table>
 *   <caption>Parameters</caption>
 *   <tr><th>name</th><th>meaning</th></tr>
 *   <tr><td>moc</td><td>2025-06-30 for the 63 provinces of then</td></tr>
 *   <tr><td>xep</td><td>order of the rows: ten, ngay, sau, dau</td></tr>
 *   <tr><td>chico</td><td>1 leaves out provinces without anything found</td></tr>
 *   <tr><td>dau</td><td>only this sign: state-plan, party-plan, news-only, nothing-found</td></tr>
 *   <tr><td>vung</td><td>only this region, by its slug</td></tr>
 * </table>
 *
 * @param today whether by the provinces of today
 * @param order of its rows
 * @param found whether provinces without anything found are left out
 * @param sign the only one wanted; empty for all
 * @param region the slug of the only one wanted; empty for all
 */
public record BoardAddress(
    DocumentId document,
    boolean today,
    Order order,
    boolean found,
    Optional<CoverageRow.Sign> sign,
    String region) {
  private static final String ORDER = "xep";
  private static final String FOUND = "chico";
  private static final String SIGN = "dau";
  private static final String REGION = "vung";

  /** The orders of the rows, with their names in addresses. */
  enum Order {
    REGION("vung"),
    NAME("ten"),
    DATE("ngay"),
    LAG("sau"),
    SIGN("dau");

    private final String parameter;

    Order(String parameter) {
      this.parameter = parameter;
    }
  }

  static BoardAddress of(DocumentId document, HttpParameters parameters) {
    String order = parameters.getFirst(ORDER).orElse("");
    String sign = parameters.getFirst(SIGN).orElse("");
    return new BoardAddress(
        document,
        parameters.getFirst(Addresses.ERA).filter(Addresses.BEFORE::equals).isEmpty(),
        Arrays.stream(Order.values())
            .filter(o -> o.parameter.equals(order))
            .findFirst()
            .orElse(Order.REGION),
        parameters.getFirst(FOUND).filter("1"::equals).isPresent(),
        Arrays.stream(CoverageRow.Sign.values()).filter(s -> name(s).equals(sign)).findFirst(),
        parameters.getFirst(REGION).filter(Slug::isSlug).orElse(""));
  }

  /** On the other map regions have other names, so their filter does not stay. */
  BoardAddress withToday(boolean value) {
    return new BoardAddress(document, value, order, found, sign, value == today ? region : "");
  }

  BoardAddress withOrder(Order value) {
    return new BoardAddress(document, today, value, found, sign, region);
  }

  BoardAddress withFound(boolean value) {
    return new BoardAddress(document, today, order, value, Optional.empty(), region);
  }

  BoardAddress withSign(CoverageRow.Sign value) {
    return new BoardAddress(document, today, order, false, Optional.of(value), region);
  }

  BoardAddress withRegion(String name) {
    return new BoardAddress(document, today, order, found, sign, Slug.of(name).value());
  }

  BoardAddress unfiltered() {
    return new BoardAddress(document, today, order, false, Optional.empty(), "");
  }

  boolean filtered() {
    return found || sign.isPresent() || !region.isEmpty();
  }

  /** Whether the row of this province belongs on the board. */
  boolean shows(CoverageRow row) {
    boolean place = region.isEmpty() || Slug.of(row.province().region()).value().equals(region);
    boolean sought = sign.map(s -> s == row.sign()).orElse(true);
    return place && sought && (!found || row.sign() != CoverageRow.Sign.NOTHING_FOUND);
  }

  /** The address's query, with its question mark; empty where nothing is set. */
  String query() {
    StringBuilder out = new StringBuilder();
    if (!today) {
      add(out, Addresses.ERA, Addresses.BEFORE);
    }
    if (order != Order.REGION) {
      add(out, ORDER, order.parameter);
    }
    if (found) {
      add(out, FOUND, "1");
    }
    sign.ifPresent(s -> add(out, SIGN, name(s)));
    if (!region.isEmpty()) {
      add(out, REGION, region);
    }
    return out.toString();
  }

  String href() {
    return document.path() + query() + "#" + DocumentPage.BOARD;
  }

  private static void add(StringBuilder out, String name, String value) {
    out.append(out.isEmpty() ? '?' : '&').append(name).append('=').append(value);
  }

  private static String name(CoverageRow.Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
