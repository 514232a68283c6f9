package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.indexing.StoredPassage;
import vn.caunoi.library.SimilarProvisions;
import vn.caunoi.library.SimilarProvisions.Provision;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;

/**
 * Finds what other provinces provide on the matter of a section: passages that share its most
 * telling pairs of syllables, without those that only repeat its words or each other's.
 */
final class Similar {
  /** A passage that shares so much is a copy. */
  private static final double COPY = 0.8;

  private static final int MOST_PAIRS = 30;
  private static final int MOST_CANDIDATES = 200;
  private static final int MOST_PASSAGES = 500;

  /** So many of the pairs must be shared for the matter to be the same. */
  private static final double SHARED_PAIRS = 0.2;

  private final Snapshot snapshot;
  private final StoredEntry asked;
  private final List<Provision> found = new ArrayList<>();
  private final List<Shingles> seen = new ArrayList<>();
  private final Set<DocumentId> documents = new HashSet<>();
  private final Set<String> telling = new HashSet<>();
  private int copies;

  private Similar(Snapshot snapshot, StoredEntry asked) {
    this.snapshot = snapshot;
    this.asked = asked;
  }

  /**
   * The provisions that are nearest to a section.
   *
   * @param anchor of the section; empty for the whole document
   */
  static SimilarProvisions to(Snapshot snapshot, DocumentId id, String anchor, int count)
      throws IOException {
    Optional<StoredEntry> asked = snapshot.values().entry(id);
    if (asked.isEmpty() || asked.get().sources().isEmpty()) {
      return SimilarProvisions.NONE;
    }
    return new Similar(snapshot, asked.get()).find(anchor, count);
  }

  private SimilarProvisions find(String anchor, int count) throws IOException {
    String section = section(anchor);
    List<Term> pairs = telling(section);
    if (pairs.isEmpty()) {
      return SimilarProvisions.NONE;
    }
    pairs.forEach(pair -> telling.add(pair.text()));
    seen.add(Shingles.of(section));
    documents.add(asked.summary().id());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    pairs.forEach(pair -> any.add(new TermQuery(pair), BooleanClause.Occur.SHOULD));
    any.setMinimumNumberShouldMatch(Math.max(2, (int) (pairs.size() * SHARED_PAIRS)));
    for (ScoreDoc hit : snapshot.searcher().search(any.build(), MOST_CANDIDATES).scoreDocs) {
      consider(hit.doc, count);
    }
    return new SimilarProvisions(found, copies);
  }

  /** The text of the passages that the section runs through. */
  private String section(String anchor) throws IOException {
    ShownText shown = snapshot.values().shown(asked.sources().getFirst()).orElseThrow();
    StringBuilder out = new StringBuilder();
    for (StoredPassage passage : shown.passages().stream().limit(MOST_PASSAGES).toList()) {
      out.append(passage.text(shown.text(), anchor));
    }
    return out.toString();
  }

  /** The pairs of syllables that stand oftenest in the section for how rare they are elsewhere. */
  private List<Term> telling(String section) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    pairs(Syllable.of(section)).forEach(pair -> counts.merge(pair, 1, Integer::sum));
    IndexReader reader = snapshot.reader();
    int all = Math.max(reader.getDocCount(Fields.FOLDED_BIGRAMS), 1);
    Map<Term, Double> weights = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> pair : counts.entrySet()) {
      Term term = new Term(Fields.FOLDED_BIGRAMS, pair.getKey());
      int with = reader.docFreq(term);
      if (with > 1) {
        weights.put(term, pair.getValue() * Math.log(1 + (all - with + 0.5) / (with + 0.5)));
      }
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_PAIRS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void consider(int passage, int count) throws IOException {
    int document = snapshot.documents().ofPassage(snapshot.reader(), passage);
    if (document < 0 || found.size() >= count) {
      return;
    }
    StoredEntry entry = snapshot.values().entry(snapshot.documents().luceneNumber(document));
    boolean shows = !entry.sources().isEmpty() && elsewhere(entry.summary());
    if (!shows || !documents.add(entry.summary().id())) {
      return;
    }
    ShownText shown = snapshot.values().shown(entry.sources().getFirst()).orElseThrow();
    String whole = shown.passage(passage).text(shown.text());
    StoredPassage.Section section = nearest(shown.passage(passage), whole);
    String text = section.span().of(whole);
    Shingles runs = Shingles.of(text);
    if (seen.stream().anyMatch(other -> runs.sharedWith(other) >= COPY)) {
      copies++;
      return;
    }
    double copied = runs.sharedWith(seen.getFirst());
    seen.add(runs);
    found.add(new Provision(entry.summary(), section.anchor(), section.headings(), text, copied));
  }

  /** Of the sections that the passage runs through, the one that has most of the pairs. */
  private StoredPassage.Section nearest(StoredPassage passage, String text) {
    return passage.sections().stream()
        .max(Comparator.comparingLong(section -> sharedPairs(section.span().of(text))))
        .orElseThrow();
  }

  private long sharedPairs(String text) {
    return pairs(Syllable.of(text)).stream().distinct().filter(telling::contains).count();
  }

  private static List<String> pairs(List<Syllable> words) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      out.add(words.get(i).paired(words.get(i + 1)));
    }
    return out;
  }

  /**
   * A paper of another province, for an article provides nothing; a central section is compared
   * with those of every province.
   */
  private boolean elsewhere(Summary other) {
    Optional<String> here = asked.summary().facts().place().province();
    Optional<String> there = other.facts().place().province();
    return there.isPresent() && !there.equals(here) && !other.facts().isNews();
  }
}
