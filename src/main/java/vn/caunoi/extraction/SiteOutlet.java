package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.caunoi.reading.Declared;
import vn.caunoi.text.Folding;

/**
 * Tells the outlet of an article from the page around it: what the page declares, the end of its
 * title, its logo, the notice of copyright at its foot, its host, in this order.
 */
final class SiteOutlet {
  private static final int LONGEST = 90;
  private static final List<String> NAMES =
      List.of("og:site_name", "publisher", "page.site", "application-name", "DC.publisher");
  private static final List<String> NOTICES = WordLists.list("site-outlet.notices");
  private static final String SEPARATORS = "|»–—-:·•/";

  private final Declared declared;
  private final Map<String, String> meta;

  private SiteOutlet(Declared declared) {
    this.declared = declared;
    this.meta = declared.metadata();
  }

  /**
   * The outlet that the page tells.
   *
   * @param headline of the article, which opens the page's title
   */
  static Optional<String> of(Declared declared, String headline) {
    SiteOutlet site = new SiteOutlet(declared);
    return site.declaredName()
        .or(() -> site.titleEnd(headline))
        .or(() -> declared.pageTitle().flatMap(Outlets::ofPage))
        .or(() -> site.value("page.logo").flatMap(Outlets::ofName))
        .or(site::footer)
        .or(() -> Hosts.of(declared).flatMap(Hosts::outlet));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(meta.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private Optional<String> declaredName() {
    return NAMES.stream()
        .flatMap(n -> value(n).stream())
        .flatMap(v -> name(v).stream())
        .findFirst();
  }

  /** What a page declares to be its name: any name but a heading such as {@code Trang chủ}. */
  private static Optional<String> name(String text) {
    boolean host = text.indexOf(' ') < 0 && text.indexOf('.') > 0;
    if (host) {
      return Hosts.outlet(text.replaceFirst("^(https?://)?(www\\.)?", ""));
    }
    boolean heading = Headings.isHeading(text) || text.length() > LONGEST || digitsOnly(text);
    return heading ? Optional.empty() : Outlets.ofName(text).or(() -> Optional.of(text));
  }

  private static boolean digitsOnly(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  /** What stands in the page's title behind the headline. */
  private Optional<String> titleEnd(String headline) {
    String title = declared.pageTitle().orElse("");
    String folded = Folding.fold(title);
    String start = Folding.fold(headline);
    if (!folded.startsWith(start) || folded.length() <= start.length()) {
      return Optional.empty();
    }
    String rest = title.substring(start.length()).strip();
    if (rest.isEmpty() || SEPARATORS.indexOf(rest.charAt(0)) < 0) {
      return Optional.empty();
    }
    String whole = trim(rest);
    return Outlets.ofName(whole)
        .or(() -> Outlets.ofPage(whole))
        .or(() -> lastPart(whole).flatMap(SiteOutlet::name));
  }

  /** The last part of what may be headings and a name. */
  private static Optional<String> lastPart(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("\\s*[|»—]\\s*", -1)));
    parts.removeIf(p -> p.isBlank() || Headings.isHeading(p));
    return parts.isEmpty() ? Optional.empty() : Optional.of(trim(parts.getLast()));
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && (SEPARATORS + " ").indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && (SEPARATORS + " .").indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The name behind a notice of copyright, or the one that opens the foot. */
  private Optional<String> footer() {
    String foot = value("page.footer").orElse("");
    String folded = Folding.fold(foot);
    Stream<String> noticed =
        NOTICES.stream()
            .filter(folded::contains)
            .map(n -> foot.substring(folded.indexOf(n) + n.length()));
    UnaryOperator<String> plain = t -> trim(t.replaceFirst("^[\\s:]*(19|20)\\d\\d\\s*", ""));
    return Stream.concat(noticed, Stream.of(foot))
        .map(plain)
        .flatMap(t -> firstName(t).stream())
        .findFirst();
  }

  /** The known or self-telling name that a text opens with, up to a stop. */
  private static Optional<String> firstName(String text) {
    for (int i = Math.min(text.length(), LONGEST); i > 2; i--) {
      boolean stop = i == text.length() || ".,|;(\n".indexOf(text.charAt(i)) >= 0;
      Optional<String> name =
          stop ? Outlets.ofName(text.substring(0, i).strip()) : Optional.empty();
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
