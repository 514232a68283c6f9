package vn.caunoi.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.exporting.Feed;
import vn.caunoi.library.Edition;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.RelationType;

/** Makes feeds, and finds for every entry the words that say why it is there. */
final class Feeds {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** The relations that a ladder is made of. */
  private static final Set<RelationType> CLIMBING =
      EnumSet.of(RelationType.IMPLEMENTS, RelationType.REPORTS_ON);

  private final Library library;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;
  private final String base;

  Feeds(Library library, Visit visit, String base) {
    this.library = library;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
    this.base = base;
  }

  /** The newest hits; the reason is the passage that matches. */
  Feed search(SearchAddress address) {
    String title =
        address.query().isBlank()
            ? words.say("feed.all")
            : words.say("feed.search", address.query());
    return feed(title, address.href(), address, this::matching);
  }

  /** The newest documents of a province. */
  Feed province(Province province) {
    return feed(
        words.say("feed.province", province.name()),
        Addresses.province(province),
        ProvinceList.address(province),
        hit -> implemented(hit.document(), words.say("feed.why.province", province.name())));
  }

  /** The newest documents that implement this one through any rung; the reason is the sentence. */
  Feed implementers(Summary central) {
    SearchAddress address =
        new SearchAddress(
            "",
            Map.of(Facet.IMPLEMENTS, Set.of(central.id().key())),
            SearchRequest.Sort.NEWEST,
            1,
            false);
    return feed(
        words.say("feed.implementers", naming.label(central)),
        central.id().path(),
        address,
        hit -> sentence(hit.document(), central));
  }

  private Feed feed(
      String title, String page, SearchAddress address, Function<SearchResult.Hit, String> why) {
    Instant updated = library.edition().map(Edition::madeAt).orElse(Instant.EPOCH);
    SearchRequest newest = address.withSort(SearchRequest.Sort.NEWEST).toRequest(Feed.MOST);
    List<Feed.Entry> entries =
        library.search(newest).hits().stream()
            .map(hit -> entry(hit, updated, why.apply(hit)))
            .toList();
    return new Feed(
        base + visit.path() + (visit.query().isEmpty() ? "" : "?" + visit.query()),
        base + page,
        title + " – " + words.say("site.name"),
        visit.language().code(),
        updated,
        entries);
  }

  /**
   * Readers put entries in order by their moment: the day of issue, or where unknown the last
   * ingest.
   */
  private Feed.Entry entry(SearchResult.Hit hit, Instant ingested, String why) {
    Summary document = hit.document();
    Instant moment =
        document
            .facts()
            .dated()
            .map(PolicyDate::earliest)
            .map(Feeds::morning)
            .filter(m -> m.isBefore(ingested))
            .orElse(ingested);
    String name = naming.number(document).map(n -> n + ": ").orElse("");
    return new Feed.Entry(
        base + document.id().path(),
        name + naming.title(document),
        naming.body(document.facts()).orElse(""),
        moment,
        why);
  }

  private String matching(SearchResult.Hit hit) {
    return hit.passages().stream()
        .findFirst()
        .map(p -> words.say("feed.why.passage", text(p), hit.matchingPassages()))
        .orElseGet(() -> implemented(hit.document(), words.say("feed.why.facts")));
  }

  private static String text(SearchResult.Passage passage) {
    return passage.fragments().stream()
        .map(SearchResult.Fragment::text)
        .collect(Collectors.joining())
        .strip();
  }

  private String implemented(Summary document, String reason) {
    return document.parents().isEmpty()
        ? reason
        : reason
            + " "
            + words.say(
                "feed.implements",
                document.parents().stream()
                    .map(Summary.Parent::label)
                    .collect(Collectors.joining(", ")));
  }

  /** The sentence by which it implements the central document, or the rung above itself. */
  private String sentence(Summary document, Summary central) {
    Set<DocumentId> rungs =
        document.parents().stream().map(Summary.Parent::id).collect(Collectors.toSet());
    List<StoredDocument.Link> links =
        library.document(document.id()).map(StoredDocument::outgoing).orElse(List.of());
    return links.stream()
        .filter(l -> l.other().id().equals(central.id()) || rungs.contains(l.other().id()))
        .min(
            Comparator.comparing((StoredDocument.Link l) -> !CLIMBING.contains(l.type()))
                .thenComparing(l -> !l.other().id().equals(central.id())))
        .map(l ->
            words.say(
                "feed.why.sentence",
                visit.terms().verb(l.type()),
                naming.label(l.other()),
                l.evidence().quote().strip()))
        .orElseGet(() -> implemented(document, words.say("feed.why.filter")));
  }

  private static Instant morning(LocalDate day) {
    return day.atStartOfDay(VIETNAM).toInstant();
  }
}
