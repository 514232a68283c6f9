package vn.caunoi.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.library.BusyException;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Edition;
import vn.caunoi.library.Effect;
import vn.caunoi.library.Facet;
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
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.SectionArea;
import vn.caunoi.policy.Slug;

/** A library of hand-made documents: simple words match, filters filter, numbers are known. */
@Singleton
@Primary
@Requires(property = "fake.library")
final class FakeLibrary implements Library {
  static final Instant MADE_AT = Instant.parse("2025-12-20T06:10:00Z");
  static final String CROWDED = "lúc đông";
  static final String BROKEN = "nha-nuoc/ubnd-lang-son/1999/hong";

  final FakeDocuments documents = new FakeDocuments();
  volatile Edition edition = new Edition("g-1-7", MADE_AT);
  volatile boolean ready = true;

  @Override
  public Optional<StoredDocument> document(DocumentId id) {
    if (id.key().equals(BROKEN)) {
      throw new IllegalStateException("a fault with a secret in its message");
    }
    return Optional.ofNullable(documents.all().get(id));
  }

  @Override
  public Optional<Summary> summary(DocumentId id) {
    return document(id).map(StoredDocument::summary);
  }

  @Override
  public Optional<DocumentId> movedTo(DocumentId earlier) {
    return earlier.key().equals("nha-nuoc/ubnd-lang-son/khong-ro-ngay/cu")
        ? Optional.of(documents.langSon.id())
        : Optional.empty();
  }

  @Override
  public List<Summary> numbered(DocumentNumber number) {
    return documents.summaries().stream()
        .filter(
            s -> s.facts().self().number().filter(n -> n.key().equals(number.key())).isPresent())
        .toList();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    if (request.query().equals(CROWDED)) {
      throw new BusyException();
    }
    String wanted = request.query().isBlank() ? "" : Slug.of(request.query()).value();
    List<Summary> all =
        documents.summaries().stream().filter(s -> s.holding() != Holding.CITED_ONLY).toList();
    List<Summary> words = all.stream().filter(s -> matches(s, wanted)).toList();
    List<Summary> found = words.stream().filter(s -> passes(s, request.filters())).toList();
    List<SearchResult.Hit> hits =
        found.stream()
            .skip((request.page() - 1L) * request.pageSize())
            .limit(request.pageSize())
            .map(FakeLibrary::hit)
            .toList();
    boolean near = wanted.equals("gan-dung");
    boolean copies = wanted.equals("tuong-tu");
    return new SearchResult(
        new SearchResult.QueryReading(
            request.query(),
            wanted.equals("tin-dung") && !request.verbatim(),
            List.of(),
            List.of("Một điều nói về câu tìm.")),
        found.size(),
        copies ? 1 : found.size(),
        copies ? collapsed(hits) : hits,
        near ? all.stream().limit(2).map(FakeLibrary::hit).toList() : List.of(),
        facets(words, request.filters()),
        documents.summaries().stream().filter(s -> bears(s, wanted)).toList());
  }

  @Override
  public List<String> suggestions(String typed, int count) {
    return documents.summaries().stream()
        .flatMap(s -> s.facts().self().title().stream())
        .filter(title -> title.contains(typed))
        .limit(count)
        .toList();
  }

  @Override
  public SimilarProvisions similar(DocumentId id, String anchor, int count) {
    return id.equals(documents.langSon.id()) && anchor.equals("p-ii")
        ? new SimilarProvisions(
            List.of(
                new SimilarProvisions.Provision(
                    documents.dakLak,
                    "",
                    List.of("II. Nội dung", "1. Vay vốn"),
                    "Người khuyết tật được vay vốn\nđể làm ăn tại nhà.",
                    0.125)),
            2)
        : SimilarProvisions.NONE;
  }

  @Override
  public Effect effect(DocumentId id) {
    return Effect.UNKNOWN;
  }

  @Override
  public List<SectionArea> areas(DocumentId id) {
    return List.of();
  }

  @Override
  public List<Rung> ladder(DocumentId id) {
    Rung news = rung(documents.news, RelationType.REPORTS_ON, List.of());
    Rung tayNinh = rung(documents.tayNinhPlan, RelationType.IMPLEMENTS, List.of(news));
    Rung langSon = rung(documents.langSon, RelationType.IMPLEMENTS, List.of());
    Rung decision = rung(documents.decision753, RelationType.IMPLEMENTS, List.of(langSon));
    Rung top =
        new Rung(
            documents.directive2019,
            Optional.empty(),
            Optional.empty(),
            List.of(decision, tayNinh, rung(documents.dakLak, RelationType.IMPLEMENTS, List.of())),
            3);
    boolean on = !id.equals(documents.konTum.id()) && !id.equals(documents.directive2024.id());
    Rung second =
        new Rung(documents.decision488, Optional.empty(), Optional.empty(), List.of(tayNinh), 0);
    boolean two = id.equals(documents.tayNinhPlan.id());
    return two ? List.of(top, second) : on ? List.of(top) : List.of();
  }

  @Override
  public List<CoverageRow> coverage(DocumentId central, boolean today) {
    boolean known = central.equals(documents.directive2019.id());
    return Provinces.all().of(today ? Province.Era.TODAY : Province.Era.BEFORE_JULY_2025).stream()
        .map(p -> known ? row(p) : nothing(p))
        .toList();
  }

  private CoverageRow row(Province province) {
    return switch (province.name()) {
      case "Lạng Sơn" ->
          new CoverageRow(
              province,
              CoverageRow.Sign.STATE_PLAN,
              List.of(new CoverageRow.Answer(documents.langSon, List.of(documents.decision753))),
              OptionalLong.empty());
      case "Đắk Lắk" ->
          new CoverageRow(
              province,
              CoverageRow.Sign.STATE_PLAN,
              List.of(new CoverageRow.Answer(documents.dakLak, List.of())),
              OptionalLong.of(237));
      case "Tây Ninh" ->
          new CoverageRow(
              province,
              CoverageRow.Sign.NEWS_ONLY,
              List.of(new CoverageRow.Answer(documents.news, List.of(documents.tayNinhPlan))),
              OptionalLong.empty());
      default -> nothing(province);
    };
  }

  private static CoverageRow nothing(Province province) {
    return new CoverageRow(
        province, CoverageRow.Sign.NOTHING_FOUND, List.of(), OptionalLong.empty());
  }

  @Override
  public Listing<Summary> wanted(Optional<Level> level, int page) {
    return listing(
        wanted().filter(s -> level.isEmpty() || s.facts().level().equals(level)).toList(), page);
  }

  @Override
  public Map<Level, Long> wantedByLevel() {
    Map<Level, Long> counts = new EnumMap<>(Level.class);
    wanted().forEach(s -> s.facts().level().ifPresent(l -> counts.merge(l, 1L, Long::sum)));
    return counts;
  }

  private Stream<Summary> wanted() {
    return documents.summaries().stream().filter(s -> s.holding() != Holding.FULL_TEXT);
  }

  @Override
  public Listing<Summary> central(int page) {
    return listing(
        documents.summaries().stream()
            .filter(s -> s.facts().level().equals(Optional.of(Level.CENTRAL)))
            .toList(),
        page);
  }

  @Override
  public Listing<Summary> held(int page) {
    return listing(documents.summaries(), page);
  }

  @Override
  public List<DocumentId> addresses() {
    return documents.summaries().stream()
        .filter(s -> s.holding() != Holding.CITED_ONLY)
        .map(Summary::id)
        .sorted()
        .toList();
  }

  @Override
  public Listing<Relation> relations(int page) {
    List<Relation> all = new ArrayList<>();
    documents
        .all()
        .values()
        .forEach(d ->
            d.outgoing()
                .forEach(l ->
                    all.add(
                        new Relation(d.summary().id(), l.type(), l.other().id(), l.evidence()))));
    return new Listing<>(all.size(), page, 100, page == 1 ? all : List.of());
  }

  @Override
  public Optional<Edition> edition() {
    return Optional.of(edition).filter(_ -> ready);
  }

  @Override
  public Status status() {
    Map<Holding, Long> held = new EnumMap<>(Holding.class);
    documents.summaries().forEach(s -> held.merge(s.holding(), 1L, Long::sum));
    return new Status(
        MADE_AT,
        9,
        held,
        8,
        Map.of("resolved", 305L, "outside-corpus", 2L, "ambiguous", 1L, "dangling", 1L),
        List.of(
            new Problem(
                Problem.Stage.READING,
                Problem.Severity.ERROR,
                "local/hong.html",
                "Không đọc được tệp " + FakeDocuments.HOSTILE + ". Xin lưu lại."),
            new Problem(
                Problem.Stage.EXTRACTION,
                Problem.Severity.NOTE,
                "local/vi-du.html",
                "Bản gốc để trống số.")));
  }

  @Override
  public void close() {}

  private static Rung rung(Summary document, RelationType via, List<Rung> below) {
    return new Rung(
        document,
        Optional.of(via),
        Optional.of(FakeDocuments.evidence("thực hiện Chỉ thị số 39-CT/TW ngày 01/11/2019")),
        below,
        0);
  }

  private static Listing<Summary> listing(List<Summary> all, int page) {
    int size = 5;
    return new Listing<>(
        all.size(), page, size, all.stream().skip((page - 1L) * size).limit(size).toList());
  }

  private static SearchResult.Hit hit(Summary document) {
    SearchResult.Passage passage =
        new SearchResult.Passage(
            "p-ii-1",
            List.of("II. Nội dung", "1. Các đề án"),
            List.of(
                new SearchResult.Fragment("Nguồn vốn ", false),
                new SearchResult.Fragment("tín dụng", true),
                new SearchResult.Fragment(" " + FakeDocuments.HOSTILE, false)));
    return new SearchResult.Hit(document, 1, 5, List.of(passage, passage), List.of());
  }

  /** One hit, and the rest behind it as its near copies. */
  private static List<SearchResult.Hit> collapsed(List<SearchResult.Hit> hits) {
    SearchResult.Hit first = hits.getFirst();
    return List.of(
        new SearchResult.Hit(
            first.document(),
            first.score(),
            first.matchingPassages(),
            first.passages(),
            hits.stream().skip(1).map(SearchResult.Hit::document).toList()));
  }

  private static boolean matches(Summary document, String wanted) {
    String title = document.facts().self().title().orElse("");
    return wanted.isEmpty()
        || wanted.equals("tin-dung")
        || wanted.equals("tuong-tu")
        || Slug.of(title).value().contains(wanted)
        || bears(document, wanted);
  }

  private static boolean bears(Summary document, String wanted) {
    return document
        .facts()
        .self()
        .number()
        .filter(n -> Slug.of(n.print()).value().equals(wanted) || n.serial().equals(wanted))
        .isPresent();
  }

  private static boolean passes(Summary document, Map<Facet, Set<String>> filters) {
    return filters.entrySet().stream()
        .allMatch(f ->
            f.getKey() == Facet.IMPLEMENTS
                ? document.parents().stream().anyMatch(p -> leadsTo(p, f.getValue()))
                : f.getValue().contains(value(document, f.getKey())));
  }

  private static boolean leadsTo(Summary.Parent parent, Set<String> keys) {
    return keys.contains(parent.id().key())
        || parent.above().stream().anyMatch(above -> leadsTo(above, keys));
  }

  private static String value(Summary document, Facet facet) {
    Optional<String> province = document.facts().place().province();
    return switch (facet) {
      case TYPE -> document.facts().self().type().orElseThrow().vietnamese();
      case LEVEL -> document.facts().level().map(Level::vietnamese).orElse("");
      case PROVINCE -> province.orElse("");
      case PROVINCE_TODAY -> province.flatMap(Provinces.all()::today).orElse("");
      case REGION, IMPLEMENTS, ISSUER, AREA -> "";
      case YEAR -> document.id().date().substring(0, 4);
      case HOLDING -> document.holding().code();
    };
  }

  private static Map<Facet, List<SearchResult.FacetCount>> facets(
      List<Summary> found, Map<Facet, Set<String>> filters) {
    Map<Facet, List<SearchResult.FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> counts = new LinkedHashMap<>();
      Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
      others.putAll(filters);
      others.remove(facet);
      found.stream()
          .filter(s -> passes(s, others))
          .forEach(s -> counts.merge(value(s, facet), 1L, Long::sum));
      counts.remove("");
      List<SearchResult.FacetCount> list = new ArrayList<>();
      counts.forEach((value, count) ->
          list.add(
              new SearchResult.FacetCount(
                  value, value, count, filters.getOrDefault(facet, Set.of()).contains(value))));
      facets.put(facet, list);
    }
    return facets;
  }
}
