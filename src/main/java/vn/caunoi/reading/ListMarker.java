package vn.caunoi.reading;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Writes the number that a browser would put before the item of a numbered list. */
final class ListMarker {
  private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();

  /** The marker of the next item of its list; empty in lists that are not numbered. */
  String next(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    String start = list.attr("start");
    int digits = Marker.digits(start, 0, start.length());
    int first = digits > 0 ? Integer.parseInt(start.substring(0, digits)) : 1;
    int place = places.merge(list, first, (last, _) -> last + 1);
    return switch (list.attr("type")) {
      case "a" -> letter(place) + ") ";
      case "A" -> letter(place).toUpperCase(Locale.ROOT) + ". ";
      default -> place + ". ";
    };
  }

  /** The marker, unless the text brings its own. */
  static String needed(String text, String marker) {
    boolean marked = Marker.at(text, 0, text.length()).kind() != Marker.Kind.NONE;
    return marked ? "" : marker;
  }

  private static String letter(int place) {
    return String.valueOf((char) ('a' + Math.floorMod(place - 1, 26)));
  }
}
