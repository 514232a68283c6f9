package vn.caunoi.linking;

import java.util.Optional;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Slug;

/**
 * Makes up the permanent address of a document from what is known of it.
 *
 * <table>
 *   <caption>Segments</caption>
 *   <tr><th>segment</th><th>known</th><th>unknown</th></tr>
 *   <tr><td>issuer</td><td>registry and place; the outlet of news</td>
 *     <td>{@code khong-ro-co-quan}</td></tr>
 *   <tr><td>date</td><td>day, month or year</td><td>{@code khong-ro-ngay}</td></tr>
 *   <tr><td>name</td><td>the number</td><td>the title, else the type</td></tr>
 * </table>
 */
final class Addresses {
  private static final int LONGEST = 80;

  private Addresses() {}

  static DocumentId of(Metadata facts) {
    boolean news = facts.system() == DocumentSystem.PRESS;
    Optional<PolicyDate> published =
        facts.published().map(time -> new PolicyDate.Day(time.toLocalDate()));
    Optional<PolicyDate> date = news ? published.or(facts.self()::date) : facts.self().date();
    return new DocumentId(
        facts.system(),
        news ? outlet(facts) : issuer(facts),
        date.map(PolicyDate::iso).orElse(DocumentId.UNKNOWN_DATE),
        name(facts));
  }

  /** The address with a suffix, for a second document that would have the same. */
  static DocumentId apart(DocumentId id, String suffix) {
    String name = id.name().value();
    int room = LONGEST - suffix.length() - 1;
    Slug slug = Slug.of(name.substring(0, Math.min(room, name.length())) + "-" + suffix);
    return new DocumentId(id.system(), id.issuer(), id.date(), slug);
  }

  private static Slug outlet(Metadata facts) {
    return facts
        .outlet()
        .or(() -> facts.self().issuer().map(IssuingBody::name))
        .map(Slug::of)
        .orElse(new Slug(DocumentId.UNKNOWN_ISSUER));
  }

  private static Slug issuer(Metadata facts) {
    return facts
        .self()
        .issuer()
        .or(() -> facts.self().number().flatMap(NumberKeys::onlyBody))
        .map(body -> issuer(body, facts.place()))
        .orElse(new Slug(DocumentId.UNKNOWN_ISSUER));
  }

  private static Slug issuer(IssuingBody body, Place document) {
    Place place = Places.of(body, document);
    return new IssuingBody(body.name(), body.registry(), body.system(), body.level(), place).slug();
  }

  private static Slug name(Metadata facts) {
    return facts
        .self()
        .number()
        .map(DocumentNumber::print)
        .or(() -> facts.self().title())
        .map(Addresses::whole)
        .or(() -> facts.self().type().map(DocumentType::slug).map(Slug::new))
        .orElse(new Slug("van-ban"));
  }

  /** A slug that does not end inside a word. */
  private static Slug whole(String text) {
    Slug slug = Slug.of(text);
    String value = slug.value();
    int cut = value.lastIndexOf('-');
    return value.length() < LONGEST || cut < LONGEST / 2 ? slug : new Slug(value.substring(0, cut));
  }
}
