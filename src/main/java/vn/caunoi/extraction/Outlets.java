package vn.caunoi.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.Slug;
import vn.caunoi.text.Folding;

/** The press and portals by the names and dateline marks that they print (báo, cổng thông tin). */
final class Outlets {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_MARK = 20;
  private static final int LONGEST_INITIALS = 8;
  private static final String STATION = " TV";
  private static final List<String> OPENERS = WordLists.list("outlets.openers");

  /** Bodies that keep portals: their names are outlets where a page gives them as its own. */
  private static final List<String> BODIES = WordLists.list("outlets.bodies");

  private static final List<String> OUTER = WordLists.list("outlets.outer");
  private static final Set<String> SMALL = Set.copyOf(WordLists.printed("outlets.small"));

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> MARKS = new HashMap<>();

  static {
    for (List<String> row : DataTable.read(Outlets.class, "outlets.tsv", 3)) {
      String name = row.getFirst();
      NAMES.put(Slug.of(name).value(), name);
      for (String other : row.get(1).split("\\|", -1)) {
        NAMES.putIfAbsent(Slug.of(other).value(), name);
      }
      for (String mark : row.get(2).split("\\|", -1)) {
        MARKS.putIfAbsent(mark, name);
      }
    }
    NAMES.remove("x");
    MARKS.remove("");
  }

  private Outlets() {}

  /** The outlet that a line names, where it holds nothing else. */
  static Optional<String> named(Line line) {
    if (line.length() > LONGEST_NAME || SiteHead.portalAlone(line.text())) {
      return Optional.empty();
    }
    return outlet(line.text()).or(() -> introduced(line.text()));
  }

  /** A name and what it is: {@code VTV.vn - Báo điện tử của Đài Truyền hình Việt Nam}. */
  private static Optional<String> introduced(String text) {
    int dash = dash(text);
    boolean both = dash > 0 && outlet(text.substring(dash + " - ".length()).strip()).isPresent();
    return both ? name(text.substring(0, dash)) : Optional.empty();
  }

  /** The outlet of this name, where it is known or tells that it is one. */
  static Optional<String> namedBy(String text) {
    return text.length() > LONGEST_NAME ? Optional.empty() : outlet(text);
  }

  /** The outlet that a page gives as its own name: one that is known, or that tells what it is. */
  static Optional<String> ofName(String text) {
    return text.length() > LONGEST_NAME || text.isBlank()
        ? Optional.empty()
        : outlet(text).or(() -> selfNamed(text, BODIES));
  }

  /** Whether it is a body's own page, and no newspaper's. */
  static boolean isBody(String outlet) {
    return Words.anyAt(Folding.fold(SiteHead.withoutPortal(outlet)), 0, BODIES);
  }

  /** The outlet that goes by this name. */
  static Optional<String> name(String text) {
    return Optional.ofNullable(NAMES.get(Slug.of(text).value()));
  }

  /** The outlet that ends a page's title: {@code … | Báo Phú Thọ điện tử}. */
  static Optional<String> ofPage(String title) {
    for (int at = 0; at >= 0; at = nextPart(title, at)) {
      String part = title.substring(at).replaceFirst("^[\\s|»–—-]+", "").strip();
      boolean last = nextPart(title, at) < 0 && at > 0;
      Optional<String> outlet = last ? ofName(part) : namedBy(part);
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    int bar = title.lastIndexOf('|');
    return bar < 0 ? Optional.empty() : ofName(title.substring(bar + 1).strip());
  }

  /** Where the next part of a page's title starts, -1 behind the last. */
  private static int nextPart(String title, int from) {
    return IntStream.range(from + 1, title.length())
        .filter(i -> "|»–—".indexOf(title.charAt(i)) >= 0 || title.startsWith(" - ", i))
        .findFirst()
        .orElse(-1);
  }

  private static Optional<String> outlet(String part) {
    return name(part)
        .or(() -> host(part))
        .or(() -> selfNamed(part, OPENERS))
        .or(() -> station(part))
        .map(n -> n.replaceFirst("^(Báo .*?)\\s+(điện tử|Điện Tử|[Oo]nline)$", "$1"));
  }

  /** The outlet of a site's name that stands by itself: {@code baotayninh.vn}. */
  private static Optional<String> host(String part) {
    String name = part.strip().toLowerCase(Locale.ROOT);
    boolean host =
        name.endsWith(".vn") && name.chars().allMatch(c -> c < 128 && c != ' ' && c != '/');
    return host ? Hosts.outlet(name.replaceFirst("^www\\.", "")) : Optional.empty();
  }

  /** A province's station by its short name: {@code Lào Cai TV}. */
  private static Optional<String> station(String part) {
    String place = part.endsWith(STATION) ? part.substring(0, part.length() - 3) : "";
    return PlaceNames.only(place).filter(place::equals).map(_ -> part);
  }

  /** "Báo Đắk Lắk", "Cổng thông tin điện tử huyện Tuy An": a name that tells what it is. */
  private static Optional<String> selfNamed(String whole, List<String> openers) {
    String written = Words.capitals(whole) ? BodyCase.write(whole) : whole;
    String text = withoutOuter(written);
    String folded = Folding.fold(text);
    for (String opener : openers) {
      int end = Words.end(folded, 0, opener);
      int name = end < 0 ? -1 : Words.skipSpaces(folded, end);
      boolean named = name > 0 && name < text.length() && capitalised(text.substring(name));
      if (named && Character.isUpperCase(text.charAt(0))) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** "xã Như Quỳnh, tỉnh Hưng Yên": the name of what lies round the unit is no part of its own. */
  static String withoutOuter(String text) {
    int comma = Math.max(text.lastIndexOf(", "), text.lastIndexOf(" - "));
    String behind = comma < 0 ? "" : Folding.fold(text.substring(comma + 2)).strip();
    boolean outer = OUTER.stream().anyMatch(kind -> behind.startsWith(kind + " "));
    return outer ? text.substring(0, comma) : text;
  }

  /** Whether every word but the kinds of unit starts with a capital, and one does. */
  private static boolean capitalised(String name) {
    boolean capital = false;
    for (String word : name.split("\\s+", -1)) {
      boolean kind = SMALL.contains(word);
      if (!kind && !word.isEmpty() && !word.equals(",") && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      capital |= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
    return capital;
  }

  /** The outlet whose mark opens the lead: "HNP - …", "(HBĐT) - …", "(Dân trí) - …". */
  static Optional<String> mark(Line line) {
    return dateline(line)
        .flatMap(
            m -> Optional.ofNullable(MARKS.get(m)).or(() -> Hosts.newspaper(m)).or(() -> host(m)));
  }

  /** The outlet whose mark signs a page, alone on its line: {@code BTO}. */
  static Optional<String> markAlone(Line line) {
    return Optional.ofNullable(MARKS.get(line.text().strip()));
  }

  /** The mark that opens a lead, known or not. */
  static Optional<String> dateline(Line line) {
    String text = line.text();
    int open = text.startsWith("(") ? 1 : 0;
    int close = open == 1 ? text.indexOf(')') : dash(text);
    if (close <= open || close > LONGEST_MARK || line.length() < LONGEST_NAME) {
      return Optional.empty();
    }
    int behind = Words.skipSpaces(text, open == 1 ? close + 1 : close);
    String mark = text.substring(open, close).strip();
    boolean dash =
        (behind < text.length() && "-–:.".indexOf(text.charAt(behind)) >= 0)
            || (open == 1 && (MARKS.containsKey(mark) || initials(mark) || sentence(text, behind)));
    boolean name =
        !mark.isEmpty() && (Character.isUpperCase(mark.charAt(0)) || host(mark).isPresent());
    return dash && name && (open == 1 || Words.capitals(mark) || MARKS.containsKey(mark))
        ? Optional.of(mark)
        : Optional.empty();
  }

  /** Two letters and more, all capitals: {@code BBNĐT}. */
  private static boolean initials(String mark) {
    return mark.length() > 1
        && mark.length() <= LONGEST_INITIALS
        && mark.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a sentence opens here: {@code (VBSP News) Thực hiện Chỉ thị …}. */
  private static boolean sentence(String text, int from) {
    return from + 1 < text.length()
        && Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(from + 1));
  }

  private static int dash(String text) {
    int at = text.indexOf(" - ");
    int other = text.indexOf(" – ");
    return at < 0 ? other : other < 0 ? at : Math.min(at, other);
  }
}
