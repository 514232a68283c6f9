package vn.caunoi.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.exporting.Found;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Province;

/**
 * What a province has, in the order of its page: documents first, then news, each latest first. The
 * page and the files made of it read the same list.
 */
record ProvinceList(List<Summary> documents, List<Summary> news) {
  ProvinceList {
    documents = List.copyOf(documents);
    news = List.copyOf(news);
  }

  static ProvinceList of(Library library, Province province) {
    List<Summary> all =
        Found.hits(library, address(province).toRequest(1))
            .map(SearchResult.Hit::document)
            .sorted(Dates.LATEST_FIRST)
            .toList();
    return new ProvinceList(
        all.stream().filter(s -> !Naming.isNews(s.facts())).toList(),
        all.stream().filter(s -> Naming.isNews(s.facts())).toList());
  }

  /** The search that finds them. */
  static SearchAddress address(Province province) {
    Facet facet = province.era() == Province.Era.TODAY ? Facet.PROVINCE_TODAY : Facet.PROVINCE;
    return new SearchAddress(
        "", Map.of(facet, Set.of(province.name())), SearchRequest.Sort.NEWEST, 1, false);
  }

  Stream<Summary> all() {
    return Stream.concat(documents.stream(), news.stream());
  }

  int size() {
    return documents.size() + news.size();
  }
}
