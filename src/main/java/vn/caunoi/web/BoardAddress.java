package vn.caunoi.web;

import io.micronaut.http.HttpParameters;
import vn.caunoi.policy.DocumentId;

/**
 * How a coverage board is shown, as its address says it.
 *
 * @param today whether by the provinces of today
 * @param order of its rows
 * @param found whether provinces without anything found are left out
 */
public record BoardAddress(DocumentId document, boolean today, Order order, boolean found) {
  private static final String ORDER = "xep";
  private static final String FOUND = "chico";

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
    String wanted = parameters.getFirst(ORDER).orElse("");
    Order order = Order.REGION;
    for (Order o : Order.values()) {
      if (o.parameter.equals(wanted)) {
        order = o;
      }
    }
    boolean before =
        parameters.getFirst(Addresses.ERA).filter(Addresses.BEFORE::equals).isPresent();
    boolean found = parameters.getFirst(FOUND).filter("1"::equals).isPresent();
    return new BoardAddress(document, !before, order, found);
  }

  BoardAddress withToday(boolean value) {
    return new BoardAddress(document, value, order, found);
  }

  BoardAddress withOrder(Order value) {
    return new BoardAddress(document, today, value, found);
  }

  BoardAddress withFound(boolean value) {
    return new BoardAddress(document, today, order, value);
  }

  String href() {
    StringBuilder out = new StringBuilder();
    if (!today) {
      out.append('&').append(Addresses.ERA).append('=').append(Addresses.BEFORE);
    }
    if (order != Order.REGION) {
      out.append('&').append(ORDER).append('=').append(order.parameter);
    }
    if (found) {
      out.append('&').append(FOUND).append("=1");
    }
    String query = out.isEmpty() ? "" : "?" + out.substring(1);
    return document.path() + query + "#" + DocumentPage.BOARD;
  }
}
