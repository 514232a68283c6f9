package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.TextBlock.Zone;
import vn.caunoi.text.Folding;

/**
 * Finds the issuing body where there is no letterhead: below the type word, in the opening formula,
 * above the signature.
 */
final class IssuerWords {
  private static final Pattern ON_BEHALF = Pattern.compile("(?i)^t[./]?m[.\\s]*");
  private static final Pattern STOPS = Pattern.compile("[,;:.\\s]+$");

  private static final List<String> HEADS = WordLists.list("issuer-words.heads");

  private static final String BOARD = "Ban Thường vụ";

  /** How a standing board signs. */
  private static final List<String> STANDING = WordLists.list("issuer-words.standing");

  /** How the names of the mass organisations open whose standing board issues their papers. */
  private static final List<String> BOARDED = WordLists.list("issuer-words.boarded");

  private IssuerWords() {}

  /** "CỦA BAN THƯỜNG VỤ TỈNH ỦY" between type word and title. */
  static Optional<IssuingBody> below(Page page) {
    return page.head()
        .typeLine()
        .flatMap(type -> {
          int end = page.title().map(Title::firstLine).orElse(type + 2);
          return page
              .lines()
              .subList(type + 1, Math.max(type + 1, Math.min(end, page.lines().size())))
              .stream()
              .filter(l -> l.opensWith("cua") && TitleReader.issuerLine(l))
              .flatMap(l -> body(l.text().substring(3)).stream())
              .findFirst();
        });
  }

  /** The issuing body in capitals below the title, or at the end of its last line. */
  static Optional<IssuingBody> behindTitle(Page page) {
    return page.title()
        .filter(t -> t.end() < page.lines().size())
        .map(t -> page.lines().get(t.end()))
        .filter(TitleReader::bodyLine)
        .flatMap(l -> body(l.text()))
        .or(() -> page.title().flatMap(t -> TitleTrim.body(page.lines().get(t.end() - 1))))
        .or(() -> page.bare().flatMap(BareTitle::issuer));
  }

  /** "UBND tỉnh ban hành Kế hoạch …" in the opening formula. */
  static Optional<IssuingBody> opening(Page page) {
    return page.opening().stream()
        .flatMap(l -> BodyPhrases.opening(l).stream())
        .findFirst()
        .map(b -> b.level() == Level.CENTRAL ? Bodies.listed(b.registry()).orElse(b) : b);
  }

  /** "TM. ỦY BAN NHÂN DÂN TỈNH …", "T/M BAN THƯỜNG VỤ TỈNH ỦY". */
  static Optional<IssuingBody> signature(Page page, Optional<IssuingBody> opening) {
    return signer(page).flatMap(IssuerWords::body).map(b -> told(b, opening));
  }

  /** A bare "UBND" is the committee that the opening formula names. */
  private static IssuingBody told(IssuingBody signer, Optional<IssuingBody> opening) {
    return signer.place().isUnknown()
        ? opening.filter(o -> o.registry().equals(signer.registry())).orElse(signer)
        : signer;
  }

  /** The board that signs for a Party committee named in the letterhead or the text. */
  static Optional<IssuingBody> board(Page page) {
    return standing(page).or(() -> executive(page));
  }

  /** "T/M BAN CHẤP HÀNH" below a text in which the committee of that name acts. */
  private static Optional<IssuingBody> executive(Page page) {
    boolean signs =
        signer(page).filter(s -> Folding.fold(s).strip().equals("ban chap hanh")).isPresent();
    return opening(page).filter(b -> signs && b.name().startsWith("Ban Chấp hành"));
  }

  private static Optional<IssuingBody> standing(Page page) {
    return signer(page)
        .filter(s -> STANDING.contains(Folding.fold(s).strip()))
        .flatMap(_ -> committee(page))
        .flatMap(c -> body(c.name().startsWith(BOARD) ? c.name() : BOARD + " " + c.name()));
  }

  private static Optional<IssuingBody> committee(Page page) {
    Stream<IssuingBody> head = page.head().bodies().reversed().stream();
    Stream<IssuingBody> told = page.opening().stream().flatMap(l -> BodyPhrases.all(l).stream());
    return Stream.concat(head, told.filter(b -> b.name().startsWith(BOARD)))
        .filter(b -> b.system() == DocumentSystem.PARTY || union(b))
        .filter(b -> b.level() != Level.CENTRAL)
        .findFirst();
  }

  /** An association whose standing board issues its papers. */
  private static boolean union(IssuingBody body) {
    return body.system() == DocumentSystem.ORGANISATION
        && Words.anyAt(Folding.fold(body.name()), 0, BOARDED);
  }

  /** The body on whose behalf is signed. */
  private static Optional<String> signer(Page page) {
    return page.in(Zone.SIGNATURE).stream()
        .filter(l -> l.folded().startsWith("tm") || l.folded().startsWith("t/m"))
        .filter(Zones::signer)
        .map(l -> ON_BEHALF.matcher(l.text()).replaceFirst(""))
        .findFirst();
  }

  /** The body that a line in capitals names, its term of office left out. */
  static Optional<IssuingBody> body(String printed) {
    int term = Words.find(Folding.fold(printed), 1, "khoa");
    String name =
        STOPS.matcher(printed.substring(0, term > 0 ? term : printed.length())).replaceAll("");
    return name.isBlank()
        ? Optional.empty()
        : Bodies.read(BodyCase.write(name)).or(() -> ofHead(name));
  }

  /** The body whose head signs: "GIÁM ĐỐC SỞ NỘI VỤ". */
  private static Optional<IssuingBody> ofHead(String name) {
    String folded = Folding.fold(name);
    return HEADS.stream()
        .map(head -> Words.end(folded, 0, head))
        .filter(end -> end > 0 && end < name.length())
        .findFirst()
        .flatMap(end -> Bodies.read(BodyCase.write(name.substring(end).strip())));
  }
}
