package vn.caunoi.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.UnitKind;

/** Finds units by kind and name in running text: "Huyện Yên Minh", "phường Trung Sơn Trầm". */
final class Units {
  /** How kinds of units are printed, in small letters. */
  private static final List<String> KINDS =
      Stream.concat(UnitKind.allWritten(), Stream.of("TP."))
          .map(kind -> kind.toLowerCase(Locale.ROOT))
          .toList();

  private Units() {}

  /** The first unit that the line names, as the committee that governs it. */
  static Optional<IssuingBody> first(Line line) {
    String lower = line.text().toLowerCase(Locale.ROOT);
    for (int i = 0; i < line.length(); i++) {
      boolean opens = i == 0 || !Character.isLetterOrDigit(line.text().charAt(i - 1));
      Optional<IssuingBody> unit = opens ? at(line, lower, i) : Optional.empty();
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** The districts that the line names, with their kinds: {@code thành phố Tam Kỳ}. */
  static List<String> all(Line line) {
    String lower = line.text().toLowerCase(Locale.ROOT);
    return IntStream.range(0, line.length())
        .filter(i -> i == 0 || !Character.isLetterOrDigit(line.text().charAt(i - 1)))
        .boxed()
        .flatMap(i -> at(line, lower, i).stream())
        .flatMap(b -> b.place().district().stream())
        .distinct()
        .toList();
  }

  private static Optional<IssuingBody> at(Line line, String lower, int at) {
    for (String kind : KINDS) {
      int name = at + kind.length() + (kind.endsWith(".") ? 0 : 1);
      boolean named =
          lower.startsWith(kind, at)
              && name < line.length()
              && Character.isUpperCase(line.text().charAt(Words.skipSpaces(line.text(), name)))
              && (kind.endsWith(".") || line.text().charAt(name - 1) == ' ');
      if (named) {
        String unit =
            "UBND " + kind.replace("tp.", "thành phố") + " " + line.text().substring(name);
        return new IssuerReader(FoldedText.of(unit))
            .at(0)
            .map(IssuerReader.Found::body)
            .flatMap(b -> Bodies.read(b.name()))
            .filter(b -> !b.place().isUnknown());
      }
    }
    return Optional.empty();
  }
}
