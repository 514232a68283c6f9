package vn.caunoi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;

/**
 * What a reader may have meant by a query that finds nothing: numbers that are one slip away and
 * are known, and titles that have the query's first or last words.
 */
final class DidYouMean {
  private static final int MOST = 5;
  private static final int LOOKS = 6;
  private static final int LONGEST = 100;

  private final Library library;
  private final Naming naming;

  DidYouMean(Library library, Visit visit) {
    this.library = library;
    this.naming = new Naming(visit);
  }

  /** The documents of numbers that are near this one, most cited first; then titles. */
  List<Link> of(String query) {
    String typed = query.strip();
    List<Link> meant = new ArrayList<>();
    DocumentNumber.parse(typed).ifPresent(number -> meant.addAll(near(number)));
    titles(typed).stream()
        .map(title -> new Link(title, SearchAddress.ofQuery(title).href()))
        .forEach(meant::add);
    return meant.stream().limit(MOST).toList();
  }

  /** The documents whose number differs by one figure, by two that changed places, or in year. */
  List<Link> near(DocumentNumber number) {
    return Stream.concat(serials(number), years(number))
        .flatMap(near -> library.numbered(near).stream())
        .distinct()
        .sorted(Comparator.comparingInt(Summary::citedBy).reversed())
        .limit(MOST)
        .map(found -> new Link(naming.label(found) + ": " + naming.title(found), found.id().path()))
        .toList();
  }

  private static Stream<DocumentNumber> serials(DocumentNumber number) {
    return slips(number.serial()).stream()
        .map(serial ->
            new DocumentNumber(
                number.form(), serial, number.year(), number.type(), number.issuers()));
  }

  private static Stream<DocumentNumber> years(DocumentNumber number) {
    return number.year().isEmpty()
        ? Stream.empty()
        : Stream.of(number.year().getAsInt() - 1, number.year().getAsInt() + 1)
            .map(year ->
                new DocumentNumber(
                    number.form(),
                    number.serial(),
                    OptionalInt.of(year),
                    number.type(),
                    number.issuers()));
  }

  /** Figures with one left out, added, changed, or two that changed places. */
  private static Set<String> slips(String serial) {
    Set<String> slips = new LinkedHashSet<>();
    for (int i = 0; i <= serial.length(); i++) {
      String before = serial.substring(0, i);
      String after = serial.substring(i);
      for (char figure = '0'; figure <= '9'; figure++) {
        slips.add(before + figure + after);
        slips.add(before + figure + after.substring(Math.min(1, after.length())));
      }
      if (after.length() > 1) {
        slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
      slips.add(before + after.substring(Math.min(1, after.length())));
    }
    slips.removeIf(s -> s.isEmpty() || s.length() > 5 || s.equals(serial) || s.startsWith("00"));
    return slips;
  }

  /** Titles with as many of the first words as any has, or of the last. */
  private List<String> titles(String typed) {
    List<String> words = List.of(typed.split("\\s+"));
    for (int left = 0; left < Math.min(LOOKS, words.size() - 1); left++) {
      String first = String.join(" ", words.subList(0, words.size() - left));
      String last = String.join(" ", words.subList(left, words.size()));
      List<String> found =
          Stream.of(first, last)
              .distinct()
              .flatMap(part -> library.suggestions(part, MOST).stream())
              .distinct()
              .toList();
      if (!found.isEmpty()) {
        return found.stream().map(DidYouMean::cut).toList();
      }
    }
    return List.of();
  }

  private static String cut(String title) {
    int end = title.length() <= LONGEST ? title.length() : title.lastIndexOf(' ', LONGEST);
    return title.substring(0, end < 0 ? LONGEST : end);
  }
}
