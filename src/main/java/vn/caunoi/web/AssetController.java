package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/** Serves the stylesheet, the icon and the small files that browsers and crawlers ask for. */
@Controller
final class AssetController {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
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
    return serve(assets.icon(), "public, max-age=86400");
  }

  @Get("/robots.txt")
  @Produces(MediaType.TEXT_PLAIN)
  String robots() {
    return "User-agent: *\nDisallow: /tim-kiem\nDisallow: /api/\n";
  }

  @Get(Assets.OPEN_SEARCH)
  HttpResponse<String> openSearch(HttpRequest<?> request) {
    String host = request.getHeaders().get("Host", String.class).orElse("localhost");
    return HttpResponse.ok(OpenSearch.describe(host))
        .contentType(new MediaType("application/opensearchdescription+xml; charset=utf-8"));
  }

  private static HttpResponse<byte[]> serve(Assets.Asset asset, String caching) {
    return HttpResponse.ok(asset.content())
        .contentType(new MediaType(asset.mediaType()))
        .header("Cache-Control", caching);
  }
}
