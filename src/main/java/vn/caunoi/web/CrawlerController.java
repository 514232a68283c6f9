package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.caunoi.exporting.Sitemap;
import vn.caunoi.library.Library;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Tells crawlers what there is, in as many files as the number of addresses asks for. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class CrawlerController {
  private static final MediaType XML = new MediaType("application/xml; charset=utf-8");
  private static final List<Section> SECTIONS =
      List.of(
          Section.HOME,
          Section.CENTRAL,
          Section.PROVINCES,
          Section.WANTED,
          Section.STATUS,
          Section.QUALITY,
          Section.INDEX,
          Section.ABOUT,
          Section.ACCESSIBILITY);

  private final Library library;
  private final Site site;

  CrawlerController(Library library, Site site) {
    this.library = library;
    this.site = site;
  }

  @Get("/robots.txt")
  @Produces(MediaType.TEXT_PLAIN)
  String robots(HttpRequest<?> request) {
    return String.join(
        "\n",
        "User-agent: *",
        "Disallow: " + Section.SEARCH.path(),
        "Disallow: /api/",
        "Disallow: " + Addresses.FILES,
        "Disallow: " + SimilarController.PATH,
        "Sitemap: " + site.base(request) + "/sitemap.xml",
        "");
  }

  @Get("/sitemap.xml")
  HttpResponse<String> sitemap(HttpRequest<?> request) {
    List<String> all = addresses(request);
    int files = (all.size() + Sitemap.MOST - 1) / Sitemap.MOST;
    if (files <= 1) {
      return xml(Sitemap.of(all));
    }
    String base = site.base(request);
    return xml(
        Sitemap.index(
            IntStream.rangeClosed(1, files)
                .mapToObj(n -> base + "/sitemap-" + n + ".xml")
                .toList()));
  }

  /** One of several files, counted from 1. */
  @Get("/sitemap-{number}.xml")
  HttpResponse<String> part(HttpRequest<?> request, String number) {
    List<String> all = addresses(request);
    int first = (SearchAddress.number(number) - 1) * Sitemap.MOST;
    return first < 0 || first >= all.size()
        ? HttpResponse.notFound()
        : xml(Sitemap.of(all.subList(first, Math.min(first + Sitemap.MOST, all.size()))));
  }

  private List<String> addresses(HttpRequest<?> request) {
    String base = site.base(request);
    List<String> all = new ArrayList<>();
    SECTIONS.forEach(s -> all.add(base + s.path()));
    for (Province.Era era : Province.Era.values()) {
      Provinces.all().of(era).forEach(p -> all.add(base + Addresses.province(p)));
    }
    library.addresses().stream().map(DocumentId::path).forEach(p -> all.add(base + p));
    return all;
  }

  private static HttpResponse<String> xml(String text) {
    return HttpResponse.ok(text).contentType(XML);
  }
}
