package vn.caunoi.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Reference;
import vn.caunoi.text.Folding;

/** Tells whether a body can have issued a number, as far as the number's symbol says. */
final class SymbolBody {
  private static final Map<String, Set<String>> LOCAL =
      Map.of(
          "UBND", Set.of("ubnd"),
          "HĐND", Set.of("hdnd"),
          "TU", Set.of("tinh-uy", "thanh-uy"),
          "HU", Set.of("huyen-uy"),
          "QU", Set.of("quan-uy"));

  private static final List<String> OWN_SYMBOLS = WordLists.list("symbol-body.own");

  private SymbolBody() {}

  /**
   * A provincial committee's number whose {@code TU} is printed with the horn of the central
   * committee's: {@code 13-NQ/TƯ của Tỉnh ủy}.
   */
  static Reference committee(Reference reference, String printed) {
    boolean horned =
        printed.endsWith("TƯ")
            && reference
                .number()
                .filter(n -> n.form() == DocumentNumber.Form.PARTY)
                .filter(n -> n.issuers().equals(List.of("TW")))
                .isPresent();
    Set<String> committees = LOCAL.getOrDefault("TU", Set.of());
    boolean local = reference.issuer().filter(i -> committees.contains(i.registry())).isPresent();
    return reference
        .number()
        .filter(_ -> horned && local)
        .map(n -> new DocumentNumber(n.form(), n.serial(), n.year(), n.type(), List.of("TU")))
        .map(reference::withNumber)
        .orElse(reference);
  }

  /** The only central body of state whose numbers bear this symbol: {@code QĐ-BYT}. */
  static Optional<IssuingBody> central(Optional<DocumentNumber> number) {
    List<String> symbols = number.map(DocumentNumber::issuers).orElse(List.of());
    List<IssuingBody> bodies =
        symbols.size() == 1 ? Bodies.ofSymbol(symbols.getFirst()) : List.of();
    return bodies.stream()
        .filter(b -> bodies.size() == 1)
        .filter(b -> Words.anyAt(Folding.fold(b.name()), 0, OWN_SYMBOLS))
        .findFirst();
  }

  /** Whether the symbol names this body. */
  static boolean names(Optional<DocumentNumber> number, IssuingBody body) {
    return registries(number).contains(body.registry());
  }

  /** Whether the symbol names another body. */
  static boolean contradicts(Optional<DocumentNumber> number, IssuingBody body) {
    Set<String> registries = registries(number);
    return !registries.isEmpty() && !registries.contains(body.registry());
  }

  /** Whether the symbol is a department's (SYT, SGDĐT) below the committee that this body is. */
  static boolean departmentOf(Optional<DocumentNumber> number, IssuingBody body) {
    return body.registry().equals("ubnd")
        && number.stream()
            .flatMap(n -> n.issuers().stream().limit(1))
            .anyMatch(s -> s.length() > 2 && s.startsWith("S") && Words.capitals(s));
  }

  private static Set<String> registries(Optional<DocumentNumber> number) {
    List<String> symbols = number.map(DocumentNumber::issuers).orElse(List.of());
    if (symbols.size() != 1) {
      return Set.of();
    }
    String symbol = symbols.getFirst();
    Set<String> local = LOCAL.get(symbol);
    return local != null
        ? local
        : Bodies.ofSymbol(symbol).stream().map(IssuingBody::registry).collect(Collectors.toSet());
  }
}
