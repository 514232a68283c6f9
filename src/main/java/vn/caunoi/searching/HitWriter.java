package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.library.SearchResult.Hit;
import vn.caunoi.library.SearchResult.Passage;
import vn.caunoi.library.Summary;

/**
 * Shows documents found as hits, with their best passages.
 *
 * @param snapshot where they are stored
 * @param highlighter marks what matches
 * @param scores of the search
 * @param ranking tells how relevant each is
 * @param best finds their passages
 */
record HitWriter(
    Snapshot snapshot, Highlighter highlighter, Scores scores, Ranking ranking, BestPassages best) {
  private static final int MOST_PASSAGES = 3;

  /**
   * The hits of these documents, in their order.
   *
   * @param copies near copies by the document that stands for them
   */
  List<Hit> hits(List<Integer> documents, Map<Integer, List<Integer>> copies) throws IOException {
    Map<Integer, List<Integer>> passages = best.beside(passages(documents), MOST_PASSAGES);
    List<Hit> out = new ArrayList<>();
    for (int document : documents) {
      StoredEntry entry = entry(document);
      List<Integer> own = passages.getOrDefault(scores.passage[document], List.of());
      out.add(
          new Hit(
              entry.summary(),
              ranking.relevance(document),
              scores.matching[document],
              passages(own, entry),
              summaries(copies.getOrDefault(document, List.of()))));
    }
    return out;
  }

  /** The best passage of each document that has one. */
  private List<Integer> passages(List<Integer> documents) {
    return documents.stream()
        .map(document -> scores.passage[document])
        .filter(passage -> passage != Scores.NONE)
        .toList();
  }

  private List<Summary> summaries(List<Integer> documents) throws IOException {
    List<Summary> out = new ArrayList<>();
    for (int document : documents) {
      out.add(entry(document).summary());
    }
    return out;
  }

  private StoredEntry entry(int document) throws IOException {
    return snapshot.values().entry(snapshot.documents().luceneNumber(document));
  }

  /** A document's best passages as they are shown; alike ones once. */
  private List<Passage> passages(List<Integer> best, StoredEntry entry) throws IOException {
    if (best.isEmpty() || entry.sources().isEmpty()) {
      return List.of();
    }
    ShownText shown = snapshot.values().shown(entry.sources().getFirst()).orElseThrow();
    String title = TitleKey.of(entry.summary().facts().self().title().orElse(""));
    Set<Passage> out = new LinkedHashSet<>();
    for (int passage : best) {
      highlighter
          .passage(shown.passage(passage), shown.text())
          .map(found -> below(title, found))
          .ifPresent(out::add);
    }
    return List.copyOf(out);
  }

  /** A passage without the headings that only say the document's title again. */
  private static Passage below(String title, Passage passage) {
    return title.isEmpty()
        ? passage
        : new Passage(
            passage.anchor(),
            passage.headings().stream().filter(h -> !TitleKey.of(h).contains(title)).toList(),
            passage.fragments());
  }
}
