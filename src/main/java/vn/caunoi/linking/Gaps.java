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
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Reference;

/**
 * Fills what a held document does not say of itself from those who cite it, where they all say one
 * thing, and notes where it was taken from. Its address stays as its own sources make it.
 */
final class Gaps {
  /** So many of the citing files are named in a note. */
  private static final int NAMED = 3;

  private final Map<DocumentId, List<Said>> said = new HashMap<>();
  private final List<Problem> notes = new ArrayList<>();

  /** What one file says of the document. */
  private record Said(String source, Reference reference) {}

  Gaps(
      Collection<Source> sources,
      Map<String, List<Outcome>> outcomes,
      Map<DocumentId, Known> known) {
    for (Source source : sources) {
      List<Outcome> found = outcomes.getOrDefault(source.path(), List.of());
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i) instanceof Outcome.Resolved(DocumentId id, String _)
            && lacking(known.get(id))) {
          said.computeIfAbsent(id, _ -> new ArrayList<>())
              .add(new Said(source.path(), source.cited().get(i).reference()));
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
    List<Said> citations = said.getOrDefault(document.id(), List.of());
    Metadata own = document.facts();
    if (citations.isEmpty()) {
      return own;
    }
    Reference self = own.self();
    Reference whole =
        self.withDate(self.date().or(() -> only(document, "ngày", citations, Reference::date)))
            .withIssuer(
                self.issuer().or(() -> only(document, "cơ quan", citations, Reference::issuer)))
            .withTitle(self.title().or(() -> title(document, citations)));
    return new Metadata(
        whole, own.level(), own.place(), own.symbol(), own.outlet(), own.published());
  }

  /** Where what was filled in was taken from. */
  List<Problem> notes() {
    return notes;
  }

  private <T> Optional<T> only(
      Known document, String what, List<Said> citations, Function<Reference, Optional<T>> part) {
    List<Said> telling = telling(citations, part);
    List<T> values =
        telling.stream().flatMap(c -> part.apply(c.reference()).stream()).distinct().toList();
    if (values.size() != 1) {
      return Optional.empty();
    }
    note(document, what, telling);
    return Optional.of(values.getFirst());
  }

  /** The fullest wording, where all say one title. */
  private Optional<String> title(Known document, List<Said> citations) {
    List<Said> telling = telling(citations, Reference::title);
    List<String> titles =
        telling.stream().flatMap(c -> c.reference().title().stream()).distinct().sorted().toList();
    Optional<String> fullest =
        titles.stream()
            .max(Comparator.comparingInt(String::length).thenComparing(t -> t))
            .filter(full ->
                titles.stream()
                    .allMatch(t -> TitleWords.of(full).overlap(TitleWords.of(t)) >= 0.8));
    fullest.ifPresent(_ -> note(document, "tên văn bản", telling));
    return fullest;
  }

  private static <T> List<Said> telling(
      List<Said> citations, Function<Reference, Optional<T>> part) {
    return citations.stream().filter(c -> part.apply(c.reference()).isPresent()).toList();
  }

  private void note(Known document, String what, List<Said> telling) {
    List<String> files = telling.stream().map(Said::source).distinct().toList();
    String rest = files.size() > NAMED ? " và %d tệp khác".formatted(files.size() - NAMED) : "";
    String message =
        "%s không có trong tệp này, lấy theo các dẫn chiếu thống nhất trong %s%s"
            .formatted(
                what, String.join(", ", files.subList(0, Math.min(NAMED, files.size()))), rest);
    notes.add(
        new Problem(
            Problem.Stage.LINKING,
            Problem.Severity.NOTE,
            document.sources().getFirst(),
            message + "; hãy đối chiếu với nguồn"));
  }
}
