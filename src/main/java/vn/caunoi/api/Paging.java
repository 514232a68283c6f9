package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list and the ways to the others.
 *
 * @param page counted from 1
 * @param last the last page that is served, at least 1
 */
record Paging(HttpRequest<?> http, int page, int last) {
  private static final String PAGE = "page=";

  /** A number that was asked for; outside its bounds it is the caller's error. */
  static int within(String name, @Nullable Integer asked, int usual, int most) {
    int value = asked == null ? usual : asked;
    if (value < 1 || value > most) {
      throw BadParameter.of(name, "phải từ 1 đến " + most, value);
    }
    return value;
  }

  @Nullable
  String next() {
    return page < last ? to(page + 1) : null;
  }

  @Nullable
  String prev() {
    return page > 1 ? to(Math.min(page - 1, last)) : null;
  }

  /** The {@code Link} header of RFC 8288. */
  String links() {
    List<String> links = new ArrayList<>();
    links.add(link(to(1), "first"));
    String prev = prev();
    if (prev != null) {
      links.add(link(prev, "prev"));
    }
    String next = next();
    if (next != null) {
      links.add(link(next, "next"));
    }
    links.add(link(to(last), "last"));
    return String.join(", ", links);
  }

  /** The same address with another page; all else stays as it was asked, however odd. */
  private String to(int number) {
    String query = Optional.ofNullable(http.getUri().getRawQuery()).orElse("");
    List<String> kept = new ArrayList<>(List.of(query.split("&")));
    kept.removeIf(p -> p.isEmpty() || p.startsWith(PAGE));
    kept.add(PAGE + number);
    return http.getUri().getRawPath() + "?" + String.join("&", kept);
  }

  private static String link(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }
}
