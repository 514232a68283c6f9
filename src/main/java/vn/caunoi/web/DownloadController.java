package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.exporting.Bundle;
import vn.caunoi.exporting.CoverageColumns;
import vn.caunoi.exporting.DocumentColumns;
import vn.caunoi.exporting.Found;
import vn.caunoi.exporting.Graph;
import vn.caunoi.exporting.Table;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Level;

/**
 * Gives away lists as files: the rows of the page with the same parameters, all of its pages, in
 * its order.
 *
 * <table>
 *   <caption>Addresses</caption>
 *   <tr><th>address</th><th>rows</th></tr>
 *   <tr><td>/tai-ve/tim-kiem.csv?q=…</td><td>the counted hits of a search</td></tr>
 *   <tr><td>/tai-ve/tinh/lang-son.csv</td><td>what a province has</td></tr>
 *   <tr><td>/tai-ve/bang-phu/dang/…/39-ct-tw.csv</td><td>a coverage board</td></tr>
 *   <tr><td>/tai-ve/tat-ca.csv</td><td>everything held, however much</td></tr>
 *   <tr><td>/tai-ve/can-tim.csv, /tai-ve/van-ban-trung-uong.csv</td><td>a list</td></tr>
 * </table>
 *
 * Every one ends with {@code .jsonl} too; {@code bom=1} is for spreadsheets. The graph of relations
 * is at {@code /tai-ve/do-thi.tsv} and {@code /tai-ve/do-thi.graphml}.
 */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class DownloadController {
  static final String BOM = "bom";
  static final String GRAPH = "do-thi";
  static final MediaType TSV = new MediaType("text/tab-separated-values; charset=utf-8");
  static final MediaType GRAPHML = new MediaType("application/graphml+xml; charset=utf-8");
  private static final String PROVINCE = "tinh/";
  private static final String BOARD = "bang-phu/";

  private final Library library;

  DownloadController(Library library) {
    this.library = library;
  }

  /** The graph of relations, a line a relation. */
  @Get(Addresses.FILES + GRAPH + ".tsv")
  HttpResponse<?> graphLines() {
    return Download.streamed(new Graph(library).tsv(), TSV, GRAPH + ".tsv");
  }

  /** The graph of relations for programs that draw and measure graphs. */
  @Get(Addresses.FILES + GRAPH + ".graphml")
  HttpResponse<?> graph() {
    return Download.streamed(new Graph(library).graphml(), GRAPHML, GRAPH + ".graphml");
  }

  @Get(Addresses.FILES + "{+name}")
  HttpResponse<?> file(HttpRequest<?> request, String name) {
    boolean bom = request.getParameters().getFirst(BOM).filter("1"::equals).isPresent();
    return Download.parse(name, bom)
        .flatMap(download -> table(request, download.subject()).map(download::of))
        .orElseGet(HttpResponse::notFound);
  }

  private Optional<Table<?>> table(HttpRequest<?> request, String subject) {
    return switch (subject) {
      case "tim-kiem" -> Optional.of(hits(SearchAddress.of(request.getParameters())));
      case "tat-ca" -> Optional.of(documents(Bundle.held(library)));
      case "can-tim" -> {
        Optional<Level> level = ListController.level(request);
        yield Optional.of(documents(Found.entries(p -> library.wanted(level, p))));
      }
      case "van-ban-trung-uong" -> Optional.of(documents(Found.entries(library::central)));
      default -> below(request, subject);
    };
  }

  private Optional<Table<?>> below(HttpRequest<?> request, String subject) {
    if (subject.startsWith(PROVINCE)) {
      return ProvinceController.find(request, subject.substring(PROVINCE.length()))
          .map(province -> documents(ProvinceList.of(library, province).all()));
    }
    return subject.startsWith(BOARD)
        ? DocumentId.parse(subject.substring(BOARD.length()))
            .filter(id -> library.summary(id).isPresent())
            .map(id -> board(BoardAddress.of(id, request.getParameters())))
        : Optional.empty();
  }

  private Table<?> hits(SearchAddress address) {
    return documents(
        Found.hits(library, address.toRequest(SearchController.PAGE_SIZE))
            .map(SearchResult.Hit::document));
  }

  private Table<?> board(BoardAddress address) {
    return CoverageColumns.of(
        Boards.shown(library.coverage(address.document(), address.today()), address).stream());
  }

  private static Table<?> documents(Stream<Summary> documents) {
    return DocumentColumns.of(documents);
  }
}
