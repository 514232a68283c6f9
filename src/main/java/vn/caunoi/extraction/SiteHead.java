package vn.caunoi.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.policy.Level;
import vn.caunoi.text.Folding;

/**
 * Tells whose site a page is from what stands above its headline (đầu trang), as plain text shows
 * it.
 *
 * <table>
 *   <caption>Heads</caption>
 *   <tr><td>{@code CỔNG THÔNG TIN ĐIỆN TỬ BỘ TƯ PHÁP}</td><td>a portal with its body</td></tr>
 *   <tr><td>{@code TRANG THÔNG TIN ĐIỆN TỬ / SỞ Y TẾ TỈNH LÀO CAI}</td><td>the same, parted</td></tr>
 *   <tr><td>{@code HỘI NGƯỜI MÙ TỈNH LÀO CAI / Trang chủ > Tin tức}</td><td>a body above its
 *       menu</td></tr>
 * </table>
 */
final class SiteHead {
  private static final int MOST = 5;
  private static final int LONGEST = 90;
  private static final List<String> PORTALS = WordLists.list("site-head.portals");
  private static final List<String> UNITS = WordLists.list("site-head.units");

  private final List<Line> lines;

  private SiteHead(List<Line> lines) {
    this.lines = lines;
  }

  /** The outlet that the lines above the headline name. */
  static Optional<String> of(Page page, int headline) {
    SiteHead head = new SiteHead(page.lines().subList(0, Math.min(headline, MOST)));
    return head.first(head::portal)
        .or(() -> head.first(head::behindBody))
        .or(() -> head.first(head::body));
  }

  private Optional<String> first(IntFunction<Optional<String>> reader) {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(i -> reader.apply(i).stream())
        .findFirst();
  }

  /** Whether a line is the word for a portal and nothing else: no name of an outlet. */
  static boolean portalAlone(String text) {
    OptionalInt end = portalEnd(text);
    return end.isPresent() && text.substring(end.getAsInt()).isBlank();
  }

  /** The words of an outlet's name behind the word for a portal that opens it. */
  static String withoutPortal(String outlet) {
    return outlet.substring(portalEnd(outlet).orElse(0)).strip();
  }

  private static OptionalInt portalEnd(String text) {
    String folded = Folding.fold(text);
    return PORTALS.stream().mapToInt(p -> Words.end(folded, 0, p)).filter(e -> e > 0).max();
  }

  private Optional<String> portal(int i) {
    String text = lines.get(i).text().strip();
    OptionalInt end = text.length() > LONGEST ? OptionalInt.empty() : portalEnd(text);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    String rest = text.substring(end.getAsInt()).strip();
    Optional<String> owner =
        rest.isEmpty()
            ? Stream.of(i + 1, i - 1)
                .filter(n -> n >= 0 && n < lines.size())
                .flatMap(n -> owner(lines.get(n).text().strip()).stream())
                .findFirst()
            : owner(rest);
    return owner.map(o -> named(text.substring(0, end.getAsInt()), o));
  }

  /** {@code SỞ Y TẾ TỈNH LÀO CAI TRANG THÔNG TIN ĐIỆN TỬ}: two lines of a head run together. */
  private Optional<String> behindBody(int i) {
    String text = lines.get(i).text().strip();
    String folded = Folding.fold(text);
    OptionalInt kind =
        PORTALS.stream()
            .filter(p -> folded.endsWith(" " + p))
            .mapToInt(p -> text.length() - p.length())
            .min();
    return kind.isPresent() && Words.capitals(text)
        ? owner(text.substring(0, kind.getAsInt()).strip())
            .map(o -> named(text.substring(kind.getAsInt()), o))
        : Optional.empty();
  }

  private static String named(String portal, String owner) {
    String kind = portal.strip().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + owner;
  }

  /** A body that a menu follows, or that opens the page in capitals. */
  private Optional<String> body(int i) {
    String text = lines.get(i).text().strip();
    boolean head =
        (i == 0 && Words.capitals(text))
            || IntStream.range(i + 1, Math.min(i + 3, lines.size()))
                .anyMatch(n -> menu(lines.get(n)));
    return head ? body(text).filter(SiteHead::placed) : Optional.empty();
  }

  /** Whether a body's name tells where it is, or that it is the nation's. */
  private static boolean placed(String body) {
    return PlaceNames.only(body).isPresent()
        || new IssuerReader(FoldedText.of(body))
            .at(0)
            .filter(f -> f.body().level() == Level.CENTRAL)
            .isPresent();
  }

  private static boolean menu(Line line) {
    return Words.contains(line.folded(), "trang chu")
        || ">»|".chars().anyMatch(c -> line.text().indexOf(c) > 0);
  }

  /** A body, or the unit whose portal it is: {@code huyện Bát Xát}. */
  private static Optional<String> owner(String text) {
    String name = written(text);
    String folded = Folding.fold(name);
    boolean unit = Words.anyAt(folded, 0, UNITS) && name.length() <= LONGEST / 2;
    return unit
        ? Optional.of(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
            .map(Outlets::withoutOuter)
        : body(text);
  }

  private static Optional<String> body(String text) {
    String name = written(text);
    FoldedText folded = FoldedText.of(name);
    boolean whole =
        new IssuerReader(folded).at(0).filter(f -> f.end() == folded.length()).isPresent();
    boolean known = whole || (Outlets.isBody(name) && PlaceNames.only(name).isPresent());
    return text.length() <= LONGEST && known ? Optional.of(name) : Optional.empty();
  }

  private static String written(String text) {
    String plain = text.replaceFirst("\\s*\\([\\p{Lu}&.-]{2,12}\\)$", "");
    return Words.capitals(plain) ? BodyCase.write(plain) : plain;
  }
}
