package vn.caunoi.extraction;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.Reference;

/**
 * A letter that a portal prints without its letterhead (công văn): a headline, perhaps with the
 * number in brackets, and {@code Kính gửi: …} below it.
 */
final class AddressedLetter {
  private static final int TOP = 12;
  private static final int SHORTEST_TITLE = 18;
  private static final int LONGEST_TITLE = 300;

  private AddressedLetter() {}

  /** Whether a page without letterhead is one. */
  static boolean on(Page page) {
    return addressed(page).isPresent();
  }

  private static OptionalInt addressed(Page page) {
    return page.official()
        ? OptionalInt.empty()
        : IntStream.range(0, Math.min(TOP, page.lines().size()))
            .filter(i -> page.lines().get(i).opensWith("kinh gui"))
            .filter(i -> page.lines().get(i).text().indexOf(':') > 0)
            .findFirst();
  }

  /** What it says of itself. */
  static Optional<Source> read(Page page) {
    OptionalInt addressed = addressed(page);
    if (addressed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Line> headline =
        IntStream.range(0, addressed.getAsInt())
            .map(i -> addressed.getAsInt() - 1 - i)
            .mapToObj(page.lines()::get)
            .filter(l -> l.length() >= SHORTEST_TITLE && l.length() <= LONGEST_TITLE)
            .filter(l -> Timestamp.alone(l).isEmpty())
            .findFirst();
    return Optional.of(Source.of("bài đăng công văn", self(headline)));
  }

  private static Reference self(Optional<Line> headline) {
    Optional<Integer> bracket = headline.map(l -> l.text().lastIndexOf('(')).filter(i -> i > 0);
    Optional<DocumentNumber> number =
        bracket
            .flatMap(i -> NumberGrammar.at(headline.orElseThrow().text(), i + 1))
            .map(NumberGrammar.Reading::number);
    Optional<String> title =
        headline.map(l -> number.isPresent() ? l.text().substring(0, bracket.get()) : l.text());
    Reference letter =
        Reference.NOTHING
            .withType(Optional.of(DocumentType.LETTER))
            .withTitle(title.map(String::strip));
    return number.map(letter::withNumber).orElse(letter);
  }
}
