package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.TextBlock.Zone;

/**
 * Finds the issuing body where there is no letterhead: below the type word, in the opening formula,
 * above the signature.
 */
final class IssuerWords {
  private static final List<String> HEADS =
      List.of(
          "ubnd",
          "uy ban nhan dan",
          "chu tich ubnd",
          "chu tich uy ban nhan dan",
          "hdnd",
          "hoi dong nhan dan",
          "ban thuong vu",
          "ban chap hanh dang bo",
          "tinh uy",
          "thanh uy",
          "huyen uy",
          "quan uy",
          "thi uy",
          "so lao dong",
          "so y te",
          "so giao duc",
          "so tu phap",
          "so noi vu",
          "bo ",
          "thu tuong chinh phu",
          "ban bi thu",
          "bo chinh tri",
          "bo lao dong",
          "bo y te",
          "uy ban quoc gia");
  private static final List<String> VERBS =
      List.of(
          "ban hanh",
          "xay dung",
          "trien khai",
          "yeu cau",
          "chi thi",
          "de ra",
          "lap ke hoach",
          "to chuc thuc hien",
          "cu the hoa",
          "quyet nghi",
          "thong bao",
          "de nghi",
          "huong dan");
  private static final int LONGEST = 90;

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
    for (Line line : page.opening()) {
      Optional<IssuingBody> body = acting(line);
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** The body that acts in a sentence: a body's name right before one of the verbs. */
  static Optional<IssuingBody> acting(Line line) {
    for (String verb : VERBS) {
      for (int at = Words.find(line.folded(), 1, verb);
          at > 0;
          at = Words.find(line.folded(), at + 1, verb)) {
        Optional<IssuingBody> body = endingAt(line, at);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  /** The body whose name ends here, started by the nearest head after a comma, ";" or start. */
  private static Optional<IssuingBody> endingAt(Line line, int end) {
    int from = Math.max(0, end - LONGEST);
    for (int i = end - 1; i >= from; i--) {
      boolean clause =
          i == 0
              || ",;.:".indexOf(line.text().charAt(i - 1)) >= 0
              || (i > 1
                  && line.text().charAt(i - 1) == ' '
                  && ",;.:".indexOf(line.text().charAt(i - 2)) >= 0);
      if (clause && !Character.isWhitespace(line.text().charAt(i)) && opensBody(line, i)) {
        return body(line.text().substring(i, end));
      }
    }
    return Optional.empty();
  }

  private static boolean opensBody(Line line, int at) {
    return HEADS.stream().anyMatch(h -> line.folded().startsWith(h, at));
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
