package vn.caunoi.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;

/** Makes the lists of bodies that issued a province's documents, by the names of their time. */
final class ProvinceBodies {
  private final Visit visit;
  private final Messages words;

  ProvinceBodies(Visit visit) {
    this.visit = visit;
    this.words = visit.words();
  }

  List<ProvincePage.Bodies> of(List<Summary> documents) {
    List<ProvincePage.Bodies> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      Map<String, Long> bodies = new TreeMap<>(Collator.getInstance(Locale.of("vi")));
      documents.stream()
          .filter(d -> d.facts().level().equals(Optional.of(level)))
          .flatMap(d -> d.facts().self().issuer().stream())
          .map(IssuingBody::name)
          .forEach(name -> bodies.merge(name, 1L, Long::sum));
      if (!bodies.isEmpty()) {
        levels.add(
            new ProvincePage.Bodies(
                Naming.capital(visit.terms().level(level)),
                bodies.entrySet().stream().map(e -> body(e.getKey(), e.getValue())).toList()));
      }
    }
    return levels;
  }

  private HomePage.Example body(String name, long count) {
    SearchAddress address =
        new SearchAddress(
            "", Map.of(Facet.ISSUER, Set.of(name)), SearchRequest.Sort.NEWEST, 1, false);
    return new HomePage.Example(
        new Link(name, address.href()), words.say("count.documents", count));
  }
}
