package vn.caunoi.searching;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Edition;
import vn.caunoi.library.Effect;
import vn.caunoi.library.Library;
import vn.caunoi.library.Listing;
import vn.caunoi.library.Rung;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SimilarProvisions;
import vn.caunoi.library.Status;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.SectionArea;

/**
 * The library on a Lucene index.
 *
 * <p>It opens an index directory, which may be empty yet, and notices a new commit or generation by
 * itself. Each question is answered from one commit throughout.
 */
public final class LuceneLibrary implements Library {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneLibrary.class);
  private static final int MANY = 1_000;
  private static final Status NOTHING_YET =
      new Status(Instant.EPOCH, 0, Map.of(), 0, Map.of(), List.of());

  private static final Comparator<Summary> OLDEST_FIRST =
      Comparator.comparing(
              (Summary s) -> s.facts().self().date().map(PolicyDate::iso).orElse("9999"))
          .thenComparing(Summary::id);

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Snapshots snapshots;
  private final Gate gate = Gate.ofMachine();

  private LuceneLibrary(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** Opens the index in this directory. */
  public static LuceneLibrary open(Path index) throws IOException {
    return new LuceneLibrary(new Snapshots(index));
  }

  @Override
  public Optional<StoredDocument> document(DocumentId id) {
    return ask(snapshot -> new Documents(snapshot.values()).document(id));
  }

  @Override
  public Optional<Summary> summary(DocumentId id) {
    return ask(snapshot -> snapshot.values().entry(id).map(StoredEntry::summary));
  }

  @Override
  public Optional<DocumentId> movedTo(DocumentId earlier) {
    return ask(snapshot -> {
      List<StoredEntry> now = snapshot.values().entries(Fields.EARLIER, earlier.key());
      return now.size() == 1 ? Optional.of(now.getFirst().summary().id()) : Optional.empty();
    });
  }

  @Override
  public List<Summary> numbered(DocumentNumber number) {
    return ask(snapshot ->
        snapshot.values().entries(Fields.NUMBER, number.key()).stream()
            .map(StoredEntry::summary)
            .sorted(OLDEST_FIRST)
            .toList());
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return ask(snapshot -> {
      Optional<SearchResult> known = snapshot.pages().find(request);
      return known.isPresent() ? known.get() : gate.pass(() -> found(snapshot, request));
    });
  }

  private static SearchResult found(Snapshot snapshot, SearchRequest request) throws IOException {
    SearchResult page = Search.run(snapshot, request);
    snapshot.pages().keep(request, page);
    return page;
  }

  /** The first documents by relevance alone, whether they match or not: what evaluations judge. */
  public List<DocumentId> ranked(String query, int count) {
    return ask(snapshot -> Search.ranked(snapshot, query, count));
  }

  @Override
  public List<String> suggestions(String typed, int count) {
    return ask(snapshot -> new Suggestions(snapshot, typed).first(count));
  }

  @Override
  public SimilarProvisions similar(DocumentId id, String anchor, int count) {
    return ask(snapshot -> gate.pass(() -> Similar.to(snapshot, id, anchor, count)));
  }

  @Override
  public Effect effect(DocumentId id) {
    return ask(snapshot -> new Effects(snapshot.values()).of(id, LocalDate.now(VIETNAM)));
  }

  @Override
  public List<SectionArea> areas(DocumentId id) {
    return ask(snapshot -> {
      Optional<StoredEntry> entry = snapshot.values().entry(id);
      return entry.isEmpty() || entry.get().sources().isEmpty()
          ? List.of()
          : snapshot.values().areas(entry.get().sources().getFirst());
    });
  }

  @Override
  public List<Rung> ladder(DocumentId id) {
    return ask(snapshot -> new Ladders(snapshot.values(), id).ladder());
  }

  @Override
  public List<CoverageRow> coverage(DocumentId central, boolean today) {
    return ask(snapshot -> new Coverages(snapshot.values()).of(central, today));
  }

  @Override
  public Listing<Summary> wanted(Optional<Level> level, int page) {
    return ask(snapshot -> new Listings(snapshot).wanted(level, page));
  }

  @Override
  public Map<Level, Long> wantedByLevel() {
    return ask(snapshot -> new Listings(snapshot).wantedByLevel());
  }

  @Override
  public Listing<Summary> central(int page) {
    return ask(snapshot -> new Listings(snapshot).central(page));
  }

  @Override
  public Listing<Summary> held(int page) {
    return ask(snapshot -> new Listings(snapshot).held(page));
  }

  @Override
  public List<DocumentId> addresses() {
    return ask(snapshot -> new Listings(snapshot).addresses());
  }

  @Override
  public Listing<Relation> relations(int page) {
    return ask(snapshot -> new Listings(snapshot).relations(page));
  }

  @Override
  public Optional<Edition> edition() {
    return ask(Snapshot::edition);
  }

  @Override
  public Status status() {
    return ask(snapshot -> snapshot.values().status().orElse(NOTHING_YET));
  }

  @Override
  public void close() {
    try {
      tell(ask(snapshot -> snapshot.pages().stats()));
      snapshots.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be closed", e);
    }
  }

  /** Says at the end of a long service whether keeping pages has paid. */
  private static void tell(CacheStats pages) {
    if (pages.requestCount() >= MANY) {
      LOG.info(
          "{} searches, {} % of them answered from pages kept, {} pages given up",
          pages.requestCount(), Math.round(100 * pages.hitRate()), pages.evictionCount());
    }
  }

  private <T> T ask(Question<T> question) {
    try {
      Snapshot snapshot = snapshots.newest();
      try {
        return question.of(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** A question that is answered from one snapshot. */
  @FunctionalInterface
  private interface Question<T> {
    T of(Snapshot snapshot) throws IOException;
  }
}
