package vn.caunoi.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Outcome;

/** A generated corpus is linked to its truth; its size by {@code -Dgenerated.documents}. */
class GeneratedCorpusTest {
  private static final int SIZE = Integer.getInteger("generated.documents", 5_000);

  @Test
  void linksEveryMentionOfAGeneratedCorpusToTheTruth() {
    GeneratedCorpus corpus = new GeneratedCorpus(SIZE, 7);
    Linker linker = new Linker(Corrections.NONE);
    Map<String, List<String>> truth = new HashMap<>();
    for (int i = 0; i < corpus.size(); i++) {
      GeneratedCorpus.Generated one = corpus.at(i);
      linker.add(one.document().done());
      truth.put(one.name() + ".txt", one.truth());
    }

    LinkedCorpus linked = linker.link();

    Map<DocumentId, String> names = new HashMap<>();
    linked.documents().forEach(d -> d.sources().forEach(s -> names.put(d.id(), s)));
    assertEquals(
        List.of(),
        linked.documents().stream().filter(d -> d.sources().isEmpty()).limit(5).toList());
    assertEquals(corpus.size(), linked.documents().size());
    List<String> wrong =
        truth.entrySet().stream()
            .flatMap(e -> wrong(e.getKey(), e.getValue(), linked, names).stream())
            .toList();
    assertEquals(List.of(), wrong.stream().limit(10).toList(), wrong.size() + " wrong");
  }

  private static List<String> wrong(
      String source, List<String> truth, LinkedCorpus linked, Map<DocumentId, String> names) {
    List<String> out = new ArrayList<>();
    List<Outcome> outcomes = Given.outcomes(linked, source);
    for (int i = 0; i < truth.size(); i++) {
      String found =
          outcomes.get(i) instanceof Outcome.Resolved(DocumentId id, String _)
              ? names.getOrDefault(id, "?")
              : "";
      String wanted = truth.get(i).isEmpty() ? "" : truth.get(i) + ".txt";
      if (!found.equals(wanted)) {
        out.add(source + " " + i + ": " + wanted + " expected, " + outcomes.get(i));
      }
    }
    return out;
  }
}
