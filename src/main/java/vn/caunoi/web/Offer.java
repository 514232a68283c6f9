package vn.caunoi.web;

import java.util.List;
import vn.caunoi.library.Library;

/**
 * What the box offers while somebody types, without a script: a number and what it is of.
 *
 * @param value that is put into the box
 */
public record Offer(String value, String title) {
  private static final int MOST = 20;
  private static final int LONGEST = 90;

  /** The central documents with most implementers. */
  static List<Offer> of(Library library, Naming naming) {
    return library.central(1).entries().stream()
        .filter(document -> naming.number(document).isPresent())
        .limit(MOST)
        .map(document -> new Offer(naming.number(document).orElse(""), cut(naming.title(document))))
        .toList();
  }

  private static String cut(String title) {
    int end = title.length() <= LONGEST ? title.length() : title.lastIndexOf(' ', LONGEST);
    return end == title.length() ? title : title.substring(0, Math.max(end, 0)) + "…";
  }
}
