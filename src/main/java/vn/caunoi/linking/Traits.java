package vn.caunoi.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Slug;

/**
 * What tells one document from another, in comparable form; empty is unknown and differs from
 * nothing.
 *
 * @param registry of the issuer, or the one that the number itself names
 * @param place of the issuer
 * @param date of issue; of publication for news
 */
record Traits(
    DocumentSystem system,
    Optional<DocumentType> type,
    Optional<DocumentNumber> number,
    Optional<String> registry,
    Place place,
    Optional<Level> level,
    Optional<PolicyDate> date,
    TitleWords title) {
  private static final Set<String> PROVINCIAL_COMMITTEES = Set.of("tinh-uy", "thanh-uy");

  /** The Party's code QĐ stands for two types; a programme of action is a programme. */
  private static final Set<Set<DocumentType>> KEPT_TOGETHER =
      Set.of(
          Set.of(DocumentType.PROGRAMME, DocumentType.ACTION_PROGRAMME),
          Set.of(DocumentType.DECISION, DocumentType.REGULATION),
          Set.of(DocumentType.LAW, DocumentType.CODE));

  /** Of a document, by its own facts. */
  static Traits of(Metadata facts) {
    Place place = facts.self().issuer().map(i -> Places.of(i, facts.place())).orElse(facts.place());
    boolean news = facts.system() == DocumentSystem.PRESS;
    Optional<PolicyDate> published =
        facts.published().map(time -> new PolicyDate.Day(time.toLocalDate()));
    Optional<PolicyDate> date = news ? published.or(facts.self()::date) : facts.self().date();
    return new Traits(
        facts.system(),
        facts.self().type(),
        facts.self().number(),
        news ? outlet(facts) : registry(facts.self()),
        Places.canonical(place),
        facts.self().issuer().map(IssuingBody::level).or(facts::level),
        date,
        TitleWords.of(facts.self().title()));
  }

  /** Of a document, by what a citation says of it and where its issuer sits. */
  static Traits of(Reference said, Place place) {
    Optional<Level> level =
        said.issuer()
            .map(IssuingBody::level)
            .or(() -> said.number().filter(NumberKeys::central).map(_ -> Level.CENTRAL));
    return new Traits(
        said.issuer()
            .map(IssuingBody::system)
            .or(() -> said.number().map(DocumentNumber::system))
            .orElse(DocumentSystem.STATE),
        said.type(),
        said.number(),
        registry(said),
        Places.canonical(place),
        level,
        said.date(),
        TitleWords.of(said.title()));
  }

  private static Optional<String> outlet(Metadata facts) {
    return facts
        .outlet()
        .or(() -> facts.self().issuer().map(IssuingBody::name))
        .map(name -> Slug.of(name).value());
  }

  private static Optional<String> registry(Reference said) {
    return said.issuer()
        .map(IssuingBody::registry)
        .or(() -> said.number().flatMap(NumberKeys::onlyBody).map(IssuingBody::registry));
  }

  /** Whether a central body issued it, as far as issuer and number tell. */
  boolean central() {
    return number.filter(NumberKeys::central).isPresent()
        || level.equals(Optional.of(Level.CENTRAL));
  }

  /** Whether it says where its issuer sits, or need not because the issuer is central. */
  boolean placed() {
    return central() || place.province().isPresent() || place.district().isPresent();
  }

  /** Whether both can have one issuer: registry, place and level. */
  boolean issuerAgrees(Traits other) {
    return registryAgrees(other)
        && (central() || Places.agree(place, other.place))
        && (level.isEmpty() || other.level.isEmpty() || level.equals(other.level));
  }

  /** Whether both can have one register of numbers. */
  boolean registryAgrees(Traits other) {
    if (registry.isEmpty() || other.registry.isEmpty() || registry.equals(other.registry)) {
      return true;
    }
    String one = registry.get();
    String two = other.registry.get();
    boolean committees = PROVINCIAL_COMMITTEES.contains(one) && PROVINCIAL_COMMITTEES.contains(two);
    boolean joint = one.contains(two) || two.contains(one);
    return committees
        || (joint && central() && other.central())
        || number.or(other::number).filter(n -> shareSymbol(n, one, two)).isPresent();
  }

  /** Whether one symbol of the number, such as {@code TW}, stands for both bodies. */
  private static boolean shareSymbol(DocumentNumber number, String one, String two) {
    return number.issuers().stream()
        .map(symbol -> Bodies.ofSymbol(symbol).stream().map(IssuingBody::registry).toList())
        .anyMatch((List<String> bodies) -> bodies.contains(one) && bodies.contains(two));
  }

  boolean dateAgrees(Traits other) {
    return date.isEmpty() || other.date.isEmpty() || date.get().compatibleWith(other.date.get());
  }

  boolean typeAgrees(Traits other) {
    return type.isEmpty() || other.type.isEmpty() || sameKind(type.get(), other.type.get());
  }

  /** Types that papers and those who cite them do not keep apart. */
  static boolean sameKind(DocumentType one, DocumentType two) {
    return one == two || KEPT_TOGETHER.contains(Set.of(one, two));
  }

  boolean sameDay(Traits other) {
    return date.isPresent() && date.get() instanceof PolicyDate.Day && date.equals(other.date);
  }

  /** How closely it is known: first by its date, then by number, issuer and place. */
  int closeness() {
    return 8 * date.map(d -> d.iso().length()).orElse(0)
        + (number.isPresent() ? 4 : 0)
        + (registry.isPresent() ? 2 : 0)
        + (placed() ? 1 : 0);
  }
}
