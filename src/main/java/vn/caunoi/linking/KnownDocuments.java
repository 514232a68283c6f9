package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.PolicyDate;

/** The known documents, looked up by number, by type and serial, by title, by issuer and day. */
final class KnownDocuments {
  private final Map<String, List<Known>> byNumber = new HashMap<>();
  private final Map<String, List<Known>> bearers = new HashMap<>();
  private final Map<String, List<Known>> bySerial = new HashMap<>();
  private final Map<String, List<Known>> byTitle = new HashMap<>();
  private final Map<String, List<Known>> byDay = new HashMap<>();
  private final Map<String, List<Known>> byIssuer = new HashMap<>();

  /** Takes more documents in; those of the press are not cited by number or title. */
  void addAll(Collection<Known> documents) {
    documents.stream()
        .filter(d -> d.traits().system() != DocumentSystem.PRESS)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(this::add);
  }

  private void add(Known document) {
    Traits traits = document.traits();
    NumberKeys.places(traits).forEach(key -> put(byNumber, key, document));
    traits.number().ifPresent(number -> number(number, document));
    if (!traits.title().isEmpty()) {
      put(byTitle, traits.title().lookup(), document);
    }
    day(traits).ifPresent(key -> put(byDay, key, document));
    issuer(traits).ifPresent(key -> put(byIssuer, key, document));
  }

  private void number(DocumentNumber number, Known document) {
    put(bearers, NumberKeys.of(number), document);
    NumberKeys.withoutYear(number)
        .filter(key -> document.traits().central() && !key.equals(NumberKeys.of(number)))
        .ifPresent(key -> put(byNumber, key, document));
    document
        .traits()
        .type()
        .ifPresent(type -> put(bySerial, NumberKeys.serial(type, number.serial()), document));
  }

  /** Those that bear the number: of central bodies, of the place that is said, or of the day. */
  List<Known> byNumber(Traits said) {
    List<String> keys = NumberKeys.places(said);
    return keys.isEmpty() ? List.of() : byNumber.getOrDefault(keys.getFirst(), List.of());
  }

  /** Every document that bears the number, wherever its issuer sits. */
  Stream<Known> bearing(DocumentNumber number) {
    return bearers.getOrDefault(NumberKeys.of(number), List.of()).stream();
  }

  List<Known> bySerial(DocumentType type, String serial) {
    return bySerial.getOrDefault(NumberKeys.serial(type, serial), List.of());
  }

  List<Known> byTitle(TitleWords title) {
    return byTitle.getOrDefault(title.lookup(), List.of());
  }

  /** Those of the same registry, issued the same day. */
  List<Known> byIssuerAndDay(Traits said) {
    return day(said).map(key -> byDay.getOrDefault(key, List.of())).orElse(List.of());
  }

  /** Those of the same local issuer and type whose title is the same but for a slip or two. */
  List<Known> byIssuerAndTitle(Traits said) {
    return issuer(said).map(key -> byIssuer.getOrDefault(key, List.of())).orElse(List.of()).stream()
        .filter(k -> k.traits().title().sameAs(said.title()))
        .toList();
  }

  private static Optional<String> issuer(Traits traits) {
    boolean local = traits.placed() && !traits.central() && !traits.title().isEmpty();
    return local && traits.type().isPresent()
        ? traits.registry().map(r -> r + " " + traits.type() + " " + traits.place())
        : Optional.empty();
  }

  private static Optional<String> day(Traits traits) {
    return traits
        .date()
        .filter(PolicyDate.Day.class::isInstance)
        .flatMap(date -> traits.registry().map(r -> r + " " + date.iso()));
  }

  private static void put(Map<String, List<Known>> map, String key, Known document) {
    List<Known> known = map.getOrDefault(key, List.of());
    if (known.isEmpty()) {
      // most keys lead to one document, and lists that can grow take twice as much
      map.put(key, List.of(document));
    } else if (known.size() == 1) {
      map.put(key, new ArrayList<>(List.of(known.getFirst(), document)));
    } else {
      known.add(document);
    }
  }
}
