package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

/** Serves the stylesheet, the icon and the description for search boxes. */
@Hidden
@Controller
final class AssetController {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String A_DAY = "public, max-age=86400";

  private final Assets assets;
  private final Site site;

  AssetController(Assets assets, Site site) {
    this.assets = assets;
    this.site = site;
  }

  /** A file at its present address; an earlier address gives the present file, not for keeping. */
  @Get(Assets.PREFIX + "{hash}/{name}")
  HttpResponse<byte[]> file(HttpRequest<?> request, String hash, String name) {
    for (Assets.Asset asset : assets.all()) {
      if (asset.address().endsWith("/" + name)) {
        boolean present = asset.address().equals(Assets.PREFIX + hash + "/" + name);
        return serve(asset, present ? FOR_EVER : "no-cache");
      }
    }
    return HttpResponse.notFound();
  }

  @Get("/favicon.ico")
  HttpResponse<byte[]> favicon() {
    return serve(assets.icon(), A_DAY);
  }

  @Get(Assets.OPEN_SEARCH)
  HttpResponse<String> openSearch(HttpRequest<?> request) {
    return HttpResponse.ok(OpenSearch.describe(site.base(request)))
        .contentType(new MediaType("application/opensearchdescription+xml; charset=utf-8"))
        .header("Cache-Control", A_DAY);
  }

  private static HttpResponse<byte[]> serve(Assets.Asset asset, String caching) {
    return HttpResponse.ok(asset.content())
        .contentType(new MediaType(asset.mediaType()))
        .header("Cache-Control", caching);
  }
}
