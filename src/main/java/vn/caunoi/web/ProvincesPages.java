package vn.caunoi.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Makes the page of all provinces. */
final class ProvincesPages {
  private final Library library;
  private final Frames frames;
  private final Visit visit;
  private final Messages words;

  ProvincesPages(Library library, Frames frames, Visit visit) {
    this.library = library;
    this.frames = frames;
    this.visit = visit;
    this.words = visit.words();
  }

  ProvincesPage of(Province.Era era) {
    Map<String, Long> news =
        counts(era, Map.of(Facet.TYPE, Set.of(DocumentType.NEWS.vietnamese())));
    Map<String, Long> documents = counts(era, Map.of());
    news.forEach((name, count) -> documents.merge(name, -count, Long::sum));
    boolean today = era == Province.Era.TODAY;
    return new ProvincesPage(
        frames.of(visit, words.say("nav.PROVINCES"), Section.PROVINCES),
        words.say(today ? "provinces.lede.today" : "provinces.lede.before"),
        eras(era),
        map(era, documents),
        regions(era, documents, news),
        words.say(today ? "map.title.today" : "map.title.before"));
  }

  private List<Link> eras(Province.Era era) {
    boolean today = era == Province.Era.TODAY;
    return List.of(
        new Link(words.say("era.today"), Addresses.provinces(Province.Era.TODAY), today),
        new Link(
            words.say("era.before"), Addresses.provinces(Province.Era.BEFORE_JULY_2025), !today));
  }

  private TileMap map(Province.Era era, Map<String, Long> documents) {
    List<TileMap.Tile> tiles = new ArrayList<>();
    for (TileMap.Place place : TileMap.places(era)) {
      Provinces.all()
          .find(place.province(), era)
          .ifPresent(p -> {
            long count = documents.getOrDefault(p.name(), 0L);
            String found =
                count == 0 ? words.say("nothing.found") : words.say("count.documents", count);
            tiles.add(TileMap.tile(place, Boards.link(p), p.name() + ": " + found, count));
          });
    }
    return TileMap.of(era, tiles, words);
  }

  private List<ProvincesPage.Region> regions(
      Province.Era era, Map<String, Long> documents, Map<String, Long> news) {
    Map<String, List<ProvincesPage.Row>> regions = new LinkedHashMap<>();
    for (Province province : Provinces.all().of(era)) {
      regions
          .computeIfAbsent(province.region(), _ -> new ArrayList<>())
          .add(
              new ProvincesPage.Row(
                  Boards.link(province),
                  count(documents, province),
                  count(news, province),
                  related(province)));
    }
    return regions.entrySet().stream()
        .map(e -> new ProvincesPage.Region(e.getKey(), e.getValue()))
        .toList();
  }

  private String related(Province province) {
    List<String> others =
        province.related().stream().filter(name -> !name.equals(province.name())).toList();
    boolean kept = others.size() < province.related().size();
    String names = String.join(", ", others);
    if (others.isEmpty()) {
      return words.say(enlarged(province) ? "provinces.enlarged" : "provinces.same");
    }
    return kept ? words.say("provinces.with", names) : names;
  }

  /** Whether a former unit's name is today borne by a larger one. */
  private static boolean enlarged(Province province) {
    return province.era() == Province.Era.BEFORE_JULY_2025
        && Provinces.all()
            .find(province.name(), Province.Era.TODAY)
            .filter(now -> now.related().size() > 1)
            .isPresent();
  }

  private String count(Map<String, Long> counts, Province province) {
    long count = counts.getOrDefault(province.name(), 0L);
    return count <= 0 ? "" : words.number(count);
  }

  private Map<String, Long> counts(Province.Era era, Map<Facet, Set<String>> filters) {
    Facet facet = era == Province.Era.TODAY ? Facet.PROVINCE_TODAY : Facet.PROVINCE;
    SearchResult all =
        library.search(new SearchRequest("", filters, SearchRequest.Sort.RELEVANCE, 1, 1, false));
    Map<String, Long> counts = new HashMap<>();
    all.facets()
        .getOrDefault(facet, List.of())
        .forEach(c ->
            Provinces.all()
                .find(c.value(), era)
                .ifPresent(p -> counts.merge(p.name(), c.count(), Long::sum)));
    return counts;
  }
}
