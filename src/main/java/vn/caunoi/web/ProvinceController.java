package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import vn.caunoi.library.Library;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Slug;

/** Shows the map of provinces, of today or before July 2025, and the page of each. */
@Hidden
@Controller("/tinh")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProvinceController {
  private final Library library;
  private final Frames frames;
  private final Pages pages;

  ProvinceController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> provinces(HttpRequest<?> request) {
    ProvincesPages maker = new ProvincesPages(library, frames, Visit.of(request));
    return pages.show(request, maker.of(era(request)));
  }

  /** A province by its own slug; one that is no more is found on the earlier map. */
  @Get("/{slug}")
  HttpResponse<?> province(HttpRequest<?> request, String slug) {
    Optional<Province> province = find(request, slug);
    if (province.isEmpty()) {
      Optional<String> canonical = named(request, slug).map(Addresses::province);
      return canonical.isPresent() ? Pages.moved(canonical.get()) : HttpResponse.notFound();
    }
    ProvincePages maker = new ProvincePages(library, frames, Visit.of(request));
    return pages.show(request, maker.of(province.get()));
  }

  /** The province that people name so: with capitals, with marks, by another spelling. */
  private static Optional<Province> named(HttpRequest<?> request, String name) {
    Provinces all = Provinces.all();
    return all.find(name, era(request))
        .or(() -> all.find(name, Province.Era.TODAY))
        .or(() -> all.find(name, Province.Era.BEFORE_JULY_2025));
  }

  static Optional<Province> find(HttpRequest<?> request, String slug) {
    return Slug.isSlug(slug)
        ? exact(slug, era(request))
            .or(() -> exact(slug, Province.Era.TODAY))
            .or(() -> exact(slug, Province.Era.BEFORE_JULY_2025))
        : Optional.empty();
  }

  private static Optional<Province> exact(String slug, Province.Era era) {
    return Provinces.all().of(era).stream().filter(p -> p.slug().value().equals(slug)).findFirst();
  }

  private static Province.Era era(HttpRequest<?> request) {
    return request
            .getParameters()
            .getFirst(Addresses.ERA)
            .filter(Addresses.BEFORE::equals)
            .isPresent()
        ? Province.Era.BEFORE_JULY_2025
        : Province.Era.TODAY;
  }
}
