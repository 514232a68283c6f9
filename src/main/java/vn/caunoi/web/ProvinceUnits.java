package vn.caunoi.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Makes what a province's page says of units: what it was, what it is, what lies beside it. */
final class ProvinceUnits {
  private final Messages words;

  ProvinceUnits(Visit visit) {
    this.words = visit.words();
  }

  ProvincePage.Head head(Province province, List<HomePage.Figure> figures) {
    boolean today = isToday(province);
    boolean changed = !province.related().equals(List.of(province.name()));
    String notice =
        changed ? words.say(today ? "province.made" : "province.became", province.name()) : "";
    return new ProvincePage.Head(
        List.of(words.say(today ? "province.today" : "province.before"), province.region()),
        eras(province),
        notice,
        changed ? links(related(province)) : List.of(),
        figures);
  }

  List<ProvincePage.Around> around(Province province) {
    List<ProvincePage.Around> around = new ArrayList<>();
    around.add(
        new ProvincePage.Around(
            words.say(isToday(province) ? "province.parts" : "province.now"),
            links(related(province)),
            ""));
    if (!isToday(province)) {
      List<Province> beside =
          unitToday(province).stream()
              .flatMap(now -> related(now).stream())
              .filter(p -> !p.name().equals(province.name()))
              .toList();
      add(around, words.say("province.together"), beside);
    }
    Collator collator = Collator.getInstance(Locale.of("vi"));
    List<Province> neighbours =
        Provinces.all().of(province.era()).stream()
            .filter(p -> p.region().equals(province.region()) && !p.name().equals(province.name()))
            .sorted(Comparator.comparing(Province::name, collator))
            .toList();
    add(around, words.say("province.region", province.region()), neighbours);
    List<String> aliases = Provinces.all().aliases(province.name());
    if (!aliases.isEmpty()) {
      around.add(
          new ProvincePage.Around(
              words.say("province.aliases"), List.of(), String.join(", ", aliases)));
    }
    return around;
  }

  private static void add(
      List<ProvincePage.Around> around, String label, List<Province> provinces) {
    if (!provinces.isEmpty()) {
      around.add(new ProvincePage.Around(label, links(provinces), ""));
    }
  }

  /** The unit of today and those it was made from, the one being read marked. */
  private List<Link> eras(Province province) {
    List<Link> eras = new ArrayList<>();
    for (Province now : unitToday(province).stream().toList()) {
      eras.add(era("province.era.today", now, province));
      related(now).forEach(then -> eras.add(era("province.era.before", then, province)));
    }
    return eras;
  }

  private Link era(String key, Province unit, Province here) {
    return new Link(words.say(key, unit.name()), Addresses.province(unit), unit.equals(here));
  }

  private static Optional<Province> unitToday(Province province) {
    return isToday(province) ? Optional.of(province) : related(province).stream().findFirst();
  }

  /** The units of the other map that this one became or was made from. */
  private static List<Province> related(Province province) {
    Province.Era other = isToday(province) ? Province.Era.BEFORE_JULY_2025 : Province.Era.TODAY;
    return province.related().stream()
        .flatMap(name -> Provinces.all().find(name, other).stream())
        .toList();
  }

  private static boolean isToday(Province province) {
    return province.era() == Province.Era.TODAY;
  }

  private static List<Link> links(List<Province> provinces) {
    return provinces.stream().map(Boards::link).toList();
  }
}
