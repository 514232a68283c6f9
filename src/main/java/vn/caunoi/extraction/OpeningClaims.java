package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/** Claims from bases and opening formula: "Căn cứ …;", "Thực hiện …, UBND tỉnh ban hành …". */
final class OpeningClaims {
  private static final List<String> OPENERS = WordLists.list("opening-claims.openers");
  private static final double SURE = 0.96;

  private OpeningClaims() {}

  static List<Claim> read(Page page, Cited cited, boolean acts) {
    List<Line> opening = page.opening();
    List<Claim> claims = new ArrayList<>(read(page, opening, cited, acts));
    boolean found = claims.stream().anyMatch(c -> c.type() == RelationType.IMPLEMENTS);
    if (acts && !found) {
      claims.addAll(0, Formula.read(page, cited, opening));
    }
    return claims;
  }

  private static List<Claim> read(Page page, List<Line> opening, Cited cited, boolean acts) {
    List<Claim> claims = new ArrayList<>();
    Optional<String> opener = Optional.empty();
    boolean list = false;
    for (Line each : opening) {
      Line line = OpeningList.bases(each).orElse(each);
      Optional<Line> item = list ? OpeningList.item(line) : Optional.empty();
      list = item.isPresent() || OpeningList.opens(each);
      Optional<String> listing = item.isPresent() ? opener : Optional.empty();
      for (Span clause : clauses(page.text(), line.span(), cited)) {
        Line part = line.from(clause.start() - line.span().start());
        Optional<String> before = opener;
        opener = opener(part).or(() -> listing).or(() -> continued(part, before));
        if (opener.isPresent()) {
          claims.addAll(claims(page, clause, cited, opener.get(), acts));
        }
      }
      opener = opener.or(() -> listed(each, cited));
      if (formulaEnds(line)) {
        return claims;
      }
    }
    return claims;
  }

  /** What is done to the papers that are listed below the line, where that alone tells it. */
  private static Optional<String> listed(Line line, Cited cited) {
    if (OpeningList.bases(line).isPresent()) {
      return Optional.of("can cu");
    }
    return OpeningList.carriedOut(line, cited) ? Optional.of("thuc hien") : Optional.empty();
  }

  private static Optional<String> opener(Line part) {
    return OPENERS.stream().filter(o -> part.opensWith(o) || glued(part, o)).findFirst();
  }

  /** "Thực hiệnQuyết định số …": the blank behind the opening words is lost. */
  private static boolean glued(Line part, String opener) {
    return part.folded().startsWith(opener)
        && part.length() > opener.length()
        && Character.isUpperCase(part.text().charAt(opener.length()))
        && Character.isLowerCase(part.text().charAt(opener.length() - 1));
  }

  /** A clause that starts with a citation goes on with what the one before it did. */
  private static Optional<String> continued(Line part, Optional<String> before) {
    boolean citation =
        TypeWord.opening(part).isPresent()
            || List.of("va", "cac", "so").stream().anyMatch(part::opensWith);
    return citation ? before : Optional.empty();
  }

  private static List<Claim> claims(
      Page page, Span clause, Cited cited, String opener, boolean acts) {
    if (opener.equals("theo de nghi") || opener.equals("xet") || opener.equals("theo")) {
      return List.of();
    }
    boolean basis = opener.equals("can cu") || opener.equals("tren co so");
    List<Claim> out = new ArrayList<>();
    for (Chain.Link link : links(page, clause, cited, basis)) {
      RelationType type = basis ? based(link.type()) : link.type();
      boolean wanted = type == RelationType.BASED_ON || (type == RelationType.IMPLEMENTS && acts);
      if (wanted) {
        Claim.Rule rule =
            new Claim.Rule(basis ? "phần căn cứ" : "câu mở đầu: " + type.verb(), SURE);
        out.add(Claim.of(type, link.mention(), clause, rule));
      }
    }
    return out;
  }

  /** In a basis a cue behind a body's name still acts; everything else is a basis. */
  private static RelationType based(RelationType type) {
    return type == RelationType.IMPLEMENTS ? type : RelationType.BASED_ON;
  }

  private static List<Chain.Link> links(Page page, Span clause, Cited cited, boolean basis) {
    Optional<RelationType> lead =
        basis || !isItem(page.text(), clause, cited)
            ? Optional.empty()
            : Optional.of(RelationType.IMPLEMENTS);
    List<Chain.Link> links = Chain.read(page.text(), clause, cited, lead);
    boolean none =
        links.isEmpty()
            && cited.outermost(clause).stream()
                .findFirst()
                .map(i -> Folding.fold(before(page.text(), clause, cited.phrase(i))))
                .filter(before -> !Chain.past(before) && !Cue.conforms(before))
                .isPresent();
    RelationType type = basis ? RelationType.BASED_ON : RelationType.IMPLEMENTS;
    return none ? List.of(new Chain.Link(cited.outermost(clause).getFirst(), type)) : links;
  }

  /** What stands between the start of a clause and a citation, which may start before it. */
  private static String before(String text, Span clause, Span phrase) {
    return text.substring(clause.start(), Math.max(clause.start(), phrase.start()));
  }

  /** Whether the mark of an item stands before the first citation, and nothing else. */
  private static boolean isItem(String text, Span clause, Cited cited) {
    return cited.outermost(clause).stream()
        .limit(1)
        .map(i -> before(text, clause, cited.phrase(i)))
        .anyMatch(before -> !before.isBlank() && before.chars().noneMatch(Character::isLetter));
  }

  /** The clauses of a line, parted by ";" outside citations. */
  private static List<Span> clauses(String text, Span line, Cited cited) {
    List<Span> out = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      boolean stop = i == line.end() || (text.charAt(i) == ';' && !inside(i, cited, line));
      if (stop && i > start) {
        int from = Words.skipSpaces(text, start);
        if (from < i) {
          out.add(new Span(from, i));
        }
        start = i + 1;
      }
    }
    return out;
  }

  private static boolean inside(int offset, Cited cited, Span line) {
    return cited.outermost(line).stream().anyMatch(i -> cited.phrase(i).contains(offset));
  }

  private static boolean formulaEnds(Line line) {
    return Words.contains(line.folded(), "nhu sau")
        || line.folded().endsWith("quyet dinh:")
        || line.folded().endsWith("quyet nghi:");
  }
}
