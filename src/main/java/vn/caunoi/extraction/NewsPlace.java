package vn.caunoi.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Place;

/**
 * Tells what place and level an article is about: those of the body that acts in its lead, of the
 * unit or province that its headline names, or of the only body or province that its lead names.
 */
final class NewsPlace {
  private NewsPlace() {}

  /** What the article says, its place and level included. */
  static Source source(Page page, Article article) {
    Line headline = page.lines().get(article.headline());
    List<Line> lead = article.lead(page);
    boolean asked = Questions.on(page, lead);
    List<Line> asking = asked ? Questions.asked(page) : List.of();
    boolean heads = !asking.contains(headline);
    List<Line> told =
        Stream.concat(Stream.of(headline), lead.stream()).filter(l -> !asking.contains(l)).toList();
    Optional<String> province = heads ? PlaceNames.only(headline.text()) : Optional.empty();
    Optional<IssuingBody> body =
        acting(told)
            .or(() -> heads ? Units.first(headline) : Optional.empty())
            .or(() -> province.isPresent() ? Optional.empty() : named(told))
            .filter(b -> !asked || b.level() != Level.CENTRAL);
    Optional<String> own = ArticleProvince.of(page, article);
    if (body.isPresent() && (body.get().level() != Level.CENTRAL || own.isEmpty())) {
      Place place = place(page, body.get(), province.or(() -> own));
      return article.source(place, Optional.of(body.get().level()));
    }
    Optional<String> only = province.or(() -> own).or(() -> only(told));
    return article.source(
        only.or(() -> ofDistricts(told)).map(Place::province).orElse(Place.UNKNOWN),
        only.map(_ -> Level.PROVINCE));
  }

  /** The only province that has the districts which these lines name. */
  private static Optional<String> ofDistricts(List<Line> told) {
    Set<Optional<String>> found = new LinkedHashSet<>();
    told.forEach(l -> Units.all(l).forEach(d -> found.add(Districts.province(d))));
    return found.size() == 1 ? found.iterator().next() : Optional.empty();
  }

  private static Optional<IssuingBody> acting(List<Line> told) {
    return told.stream().flatMap(l -> BodyPhrases.acting(l).stream()).findFirst();
  }

  /** The first body with a place, or a central one. */
  private static Optional<IssuingBody> named(List<Line> told) {
    List<IssuingBody> named = told.stream().flatMap(l -> BodyPhrases.all(l).stream()).toList();
    return named.stream()
        .filter(b -> !b.place().isUnknown())
        .findFirst()
        .or(() -> named.stream().filter(b -> b.level() == Level.CENTRAL).findFirst());
  }

  /** The body's place; a province it does not name is the only one that the article names. */
  private static Place place(Page page, IssuingBody body, Optional<String> province) {
    Place own = body.place();
    if (own.province().isPresent() || body.level() == Level.CENTRAL) {
      return own;
    }
    Optional<String> told = OuterPlace.of(page, own).province().or(() -> only(page.lines()));
    return new Place(told.or(() -> province), own.district(), own.commune());
  }

  private static Optional<String> only(List<Line> lines) {
    Set<String> found = new LinkedHashSet<>();
    lines.forEach(l -> found.addAll(BodyPlace.named(l.text())));
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
