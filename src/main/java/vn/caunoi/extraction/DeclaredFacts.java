package vn.caunoi.extraction;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.reading.Declared;

/** What a page or record declares in {@code <meta>} elements: the most trusted source. */
final class DeclaredFacts {
  private static final List<String> TITLES = List.of("DC.title", "dcterms.title");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datePublished",
          "pubdate",
          "publish-date",
          "publishdate",
          "publish_date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "DC.date.published");
  private static final List<String> TIMES = List.of("page.time", "page.published");

  /** Names that an article's page may give its day, and a paper's page its own. */
  private static final List<String> DAYS =
      List.of(
          "its_publication",
          "og:pubdate",
          "citation_publication_date",
          "citation_online_date",
          "dcterms.created",
          "dcterms.issued",
          "DC.date.created",
          "DC.date.issued",
          "DC.date",
          "date");

  private final Map<String, String> meta = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private DeclaredFacts(Declared declared) {
    meta.putAll(declared.metadata());
  }

  static Source read(Declared declared) {
    return new Source("phần khai báo của trang", new DeclaredFacts(declared).facts());
  }

  /** Whether the page declares that it is an article. */
  static boolean article(Declared declared) {
    DeclaredFacts facts = new DeclaredFacts(declared);
    return facts.type().equals(Optional.of(DocumentType.NEWS))
        || facts.first(PUBLISHED).isPresent()
        || facts.value("page.time").isPresent()
        || facts.value("og:type").filter("article"::equalsIgnoreCase).isPresent();
  }

  /** The headline that an article's page declares. */
  static Optional<String> headline(Declared declared) {
    return new DeclaredFacts(declared).first(List.of("DC.title", "headline", "og:title"));
  }

  /** The time or day that an article's page declares, beyond the times that are always its own. */
  static Optional<Timestamp> day(Declared declared) {
    DeclaredFacts facts = new DeclaredFacts(declared);
    boolean told = declared.catalogue() || facts.published().isPresent();
    return told
        ? Optional.empty()
        : Stream.of(PUBLISHED, TIMES, DAYS)
            .flatMap(List::stream)
            .flatMap(n -> facts.value(n).stream())
            .flatMap(v -> DeclaredTime.stamp(v).stream())
            .findFirst();
  }

  private Metadata facts() {
    boolean news = type().equals(Optional.of(DocumentType.NEWS)) || first(PUBLISHED).isPresent();
    Optional<IssuingBody> issuer =
        news ? Optional.empty() : value("DC.creator").flatMap(Bodies::read);
    return new Metadata(
        new Reference(
            type(),
            value("DC.identifier").flatMap(DocumentNumber::parse),
            Optional.empty(),
            value("DC.date.issued").or(() -> value("DC.date")).flatMap(PolicyDate::parse),
            issuer,
            first(TITLES)),
        value("caunoi.level").flatMap(Level::ofCode).or(() -> issuer.map(IssuingBody::level)),
        place(issuer),
        Optional.empty(),
        news ? outlet() : Optional.empty(),
        published());
  }

  private Optional<String> outlet() {
    return value("DC.type").isPresent() ? value("DC.creator") : Optional.empty();
  }

  private Optional<DocumentType> type() {
    return value("DC.type").flatMap(DocumentType::ofWord);
  }

  private Place place(Optional<IssuingBody> issuer) {
    Optional<String> province = value("DC.coverage");
    Place own = issuer.map(IssuingBody::place).orElse(Place.UNKNOWN);
    return new Place(province.or(own::province), own.district(), own.commune());
  }

  private Optional<LocalDateTime> published() {
    return Stream.concat(PUBLISHED.stream(), TIMES.stream())
        .flatMap(n -> value(n).stream())
        .flatMap(v -> DeclaredTime.read(v).stream())
        .findFirst();
  }

  private Optional<String> first(List<String> names) {
    return names.stream().flatMap(n -> value(n).stream()).findFirst();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(meta.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
