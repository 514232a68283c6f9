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

/** Tells whether a body can have issued a number, as far as the number's symbol says. */
final class SymbolBody {
  private static final Map<String, Set<String>> LOCAL =
      Map.of(
          "UBND", Set.of("ubnd"),
          "HĐND", Set.of("hdnd"),
          "TU", Set.of("tinh-uy", "thanh-uy"),
          "HU", Set.of("huyen-uy"),
          "QU", Set.of("quan-uy"));

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

  /** Whether the symbol names this body. */
  static boolean names(Optional<DocumentNumber> number, IssuingBody body) {
    return registries(number).contains(body.registry());
  }

  /** Whether the symbol names another body. */
  static boolean contradicts(Optional<DocumentNumber> number, IssuingBody body) {
    Set<String> registries = registries(number);
    return !registries.isEmpty() && !registries.contains(body.registry());
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
