package vn.caunoi.searching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import vn.caunoi.library.Facet;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Finds the provinces that a query names, of either map. */
final class NamedPlaces {
  private static final int LONGEST = 5;

  private final Set<String> before = new LinkedHashSet<>();
  private final Set<String> today = new LinkedHashSet<>();

  private NamedPlaces() {}

  static NamedPlaces in(List<Syllable> words) {
    NamedPlaces out = new NamedPlaces();
    int i = 0;
    while (i < words.size()) {
      i += Math.max(out.at(words, i), 1);
    }
    return out;
  }

  /** The documents of those provinces; empty where none is named. */
  Optional<Query> query() {
    if (before.isEmpty() && today.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(FacetCounter.filter(Facet.PROVINCE, before), BooleanClause.Occur.SHOULD);
    any.add(FacetCounter.filter(Facet.PROVINCE_TODAY, today), BooleanClause.Occur.SHOULD);
    return Optional.of(any.build());
  }

  /** Their names. */
  Set<String> names() {
    Set<String> out = new LinkedHashSet<>(before);
    out.addAll(today);
    return out;
  }

  private int at(List<Syllable> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
      List<Syllable> run = words.subList(from, to);
      String name = String.join(" ", run.stream().map(Syllable::term).toList());
      Optional<Province> old = Provinces.all().find(name, Province.Era.BEFORE_JULY_2025);
      Optional<Province> now = Provinces.all().find(name, Province.Era.TODAY);
      old.ifPresent(p -> before.add(p.name()));
      now.ifPresent(p -> today.add(p.name()));
      if (old.isPresent() || now.isPresent()) {
        return to - from;
      }
    }
    return 0;
  }
}
