package vn.caunoi.extraction;

import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.TextBlock.Zone;

/**
 * Finds the issuing body where there is no letterhead: below the type word, in the opening formula,
 * above the signature.
 */
final class IssuerWords {
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

  /** The issuing body in capitals below the title. */
  static Optional<IssuingBody> behindTitle(Page page) {
    return page.title()
        .filter(t -> t.end() < page.lines().size())
        .map(t -> page.lines().get(t.end()))
        .filter(TitleReader::bodyLine)
        .flatMap(l -> body(l.text()));
  }

  /** "UBND tỉnh ban hành Kế hoạch …" in the opening formula. */
  static Optional<IssuingBody> opening(Page page) {
    return page.opening().stream().flatMap(l -> BodyPhrases.opening(l).stream()).findFirst();
  }

  /** "TM. ỦY BAN NHÂN DÂN TỈNH …", "T/M BAN THƯỜNG VỤ TỈNH ỦY". */
  static Optional<IssuingBody> signature(Page page) {
    for (Line line : page.in(Zone.SIGNATURE)) {
      boolean behalf = line.folded().startsWith("tm") || line.folded().startsWith("t/m");
      if (behalf && Zones.signer(line)) {
        String name = line.text().replaceFirst("(?i)^t[./]?m[.\\s]*", "");
        return body(name);
      }
    }
    return Optional.empty();
  }

  private static Optional<IssuingBody> body(String printed) {
    String name = printed.replaceAll("[,;:.\\s]+$", "").strip();
    return name.isEmpty() ? Optional.empty() : Bodies.read(BodyCase.write(name));
  }
}
