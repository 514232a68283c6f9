package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Provinces of the two maps and their documents. */
@Controller("/api/v1/provinces")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "provinces")
@ToldFaults
class ProvincesApi {
  private static final int PAGE = 50;

  private final Library library;

  ProvincesApi(Library library) {
    this.library = library;
  }

  /**
   * The provinces of a map.
   *
   * @param era today, or before for the 63 units until 30 June 2025
   */
  @Get
  ProvinceJson.MapJson map(@QueryValue(defaultValue = ProvinceJson.TODAY) String era) {
    return new ProvinceJson.MapJson(
        era, Provinces.all().of(era(era)).stream().map(ProvinceJson::of).toList());
  }

  /**
   * A province with its documents and news, latest first.
   *
   * @param slug its name in addresses: lang-son
   * @param era today, or before for the 63 units until 30 June 2025
   * @param page from 1
   */
  @Get("/{slug}")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ProvinceJson.DocumentsJson.class)))
  HttpResponse<?> province(
      @PathVariable String slug,
      @QueryValue(defaultValue = ProvinceJson.TODAY) String era,
      @Nullable @QueryValue Integer page,
      HttpRequest<?> http) {
    int wanted = Paging.within("page", page, 1, SearchRequest.LAST_PAGE);
    Optional<Province> province =
        Provinces.all().of(era(era)).stream()
            .filter(p -> p.slug().value().equals(slug))
            .findFirst();
    return province.isEmpty()
        ? ProblemDetails.notFound(
            "Bản đồ này không có tỉnh nào như thế; danh sách tỉnh ở /api/v1/provinces.")
        : documents(province.get(), wanted, http);
  }

  private HttpResponse<?> documents(Province province, int page, HttpRequest<?> http) {
    Facet facet = province.era() == Province.Era.TODAY ? Facet.PROVINCE_TODAY : Facet.PROVINCE;
    SearchResult found =
        library.search(
            new SearchRequest(
                "",
                Map.of(facet, Set.of(province.name())),
                SearchRequest.Sort.NEWEST,
                page,
                PAGE,
                false));
    Paging paging = new Paging(http, page, SearchApi.last(found.rows(), PAGE));
    return HttpResponse.ok(
            new ProvinceJson.DocumentsJson(
                ProvinceJson.of(province),
                found.total(),
                page,
                found.hits().stream().map(h -> DocumentJson.of(h.document())).toList(),
                paging.next(),
                paging.prev()))
        .header("Link", paging.links());
  }

  static Province.Era era(String name) {
    return switch (name) {
      case ProvinceJson.TODAY -> Province.Era.TODAY;
      case ProvinceJson.BEFORE -> Province.Era.BEFORE_JULY_2025;
      default -> throw BadParameter.of("era", "phải là today hoặc before", name);
    };
  }
}
