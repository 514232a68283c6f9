package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Reference;

/**
 * Fills what a held document does not say of itself from those who cite it, where they all say one
 * thing. Its address stays as its own sources make it.
 */
final class Gaps {
  private final Map<DocumentId, List<Reference>> said = new HashMap<>();

  Gaps(
      Collection<Source> sources,
      Map<String, List<Outcome>> outcomes,
      Map<DocumentId, Known> known) {
    for (Source source : sources) {
      List<Outcome> found = outcomes.getOrDefault(source.path(), List.of());
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i) instanceof Outcome.Resolved(DocumentId id, String _)
            && lacking(known.get(id))) {
          said.computeIfAbsent(id, _ -> new ArrayList<>()).add(source.cited().get(i).reference());
        }
      }
    }
  }

  private static boolean lacking(@Nullable Known known) {
    if (known == null) {
      return false;
    }
    Reference self = known.facts().self();
    return self.title().isEmpty() || self.date().isEmpty() || self.issuer().isEmpty();
  }

  /** The facts of a document with its gaps filled. */
  Metadata filled(Known document) {
    List<Reference> citations = said.getOrDefault(document.id(), List.of());
    Metadata own = document.facts();
    if (citations.isEmpty()) {
      return own;
    }
    Reference self = own.self();
    Reference whole =
        self.withDate(self.date().or(() -> only(citations, Reference::date)))
            .withIssuer(self.issuer().or(() -> only(citations, Reference::issuer)))
            .withTitle(self.title().or(() -> title(citations)));
    return new Metadata(
        whole, own.level(), own.place(), own.symbol(), own.outlet(), own.published());
  }

  private static <T> Optional<T> only(
      List<Reference> citations, Function<Reference, Optional<T>> part) {
    List<T> values = citations.stream().flatMap(c -> part.apply(c).stream()).distinct().toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  /** The fullest wording, where all say one title. */
  private static Optional<String> title(List<Reference> citations) {
    List<String> titles =
        citations.stream().flatMap(c -> c.title().stream()).distinct().sorted().toList();
    Optional<String> fullest =
        titles.stream().max(Comparator.comparingInt(String::length).thenComparing(t -> t));
    return fullest.filter(full ->
        titles.stream().allMatch(t -> TitleWords.of(full).overlap(TitleWords.of(t)) >= 0.8));
  }
}
