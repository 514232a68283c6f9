package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Tells what place and level an article is about: that of the body that acts in its lead. */
final class NewsPlace {
  private NewsPlace() {}

  /** What the article says, its place and level included. */
  static Source source(Page page, Article article) {
    List<Line> told = new ArrayList<>(List.of(page.lines().get(article.headline())));
    told.addAll(article.lead(page));
    Optional<IssuingBody> actor = actor(told);
    if (actor.isPresent()) {
      return article.source(place(page, actor.get()), Optional.of(actor.get().level()));
    }
    Optional<String> province = prefix(told.getFirst()).or(() -> only(told));
    return article.source(
        province.map(Place::province).orElse(Place.UNKNOWN), province.map(_ -> Level.PROVINCE));
  }

  private static Optional<IssuingBody> actor(List<Line> told) {
    List<IssuingBody> acting = told.stream().flatMap(l -> BodyPhrases.acting(l).stream()).toList();
    List<IssuingBody> named = told.stream().flatMap(l -> BodyPhrases.all(l).stream()).toList();
    return acting.stream()
        .findFirst()
        .or(() -> named.stream().filter(b -> !b.place().isUnknown()).findFirst())
        .or(() -> named.stream().filter(b -> b.level() == Level.CENTRAL).findFirst());
  }

  /** The actor's place; a province it does not name is the only one that the article names. */
  private static Place place(Page page, IssuingBody actor) {
    Place own = actor.place();
    if (own.province().isPresent() || actor.level() == Level.CENTRAL) {
      return own;
    }
    return new Place(only(page.lines()), own.district(), own.commune());
  }

  private static Optional<String> only(List<Line> lines) {
    Set<String> found = new LinkedHashSet<>();
    lines.forEach(l -> found.addAll(BodyPlace.named(l.text())));
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** "Tây Ninh: Đẩy mạnh …". */
  private static Optional<String> prefix(Line headline) {
    int colon = headline.text().indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Provinces.all()
            .find(headline.text().substring(0, colon), Province.Era.BEFORE_JULY_2025)
            .map(Province::name);
  }
}
