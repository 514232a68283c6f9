package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.text.Normalizer;
import java.util.List;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;

/** Lists every document that bears a number; a number that only one bears leads to it. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class NumberController {
  private static final int LONGEST = 120;

  private final Library library;
  private final Frames frames;
  private final Pages pages;

  NumberController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get(Addresses.NUMBER + "{+number}")
  HttpResponse<String> number(HttpRequest<?> request, String number) {
    Visit visit = Visit.of(request);
    String asked = asked(visit.path());
    List<Summary> bearers = bearers(asked);
    if (bearers.size() == 1) {
      return Pages.onward(bearers.getFirst().id().path());
    }
    HttpStatus status = bearers.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK;
    return pages.show(request, new NumberPages(library, frames, visit).of(asked, bearers), status);
  }

  /** The number in the address, its slash written as it is or as %2F. */
  private static String asked(String path) {
    String decoded = Addresses.decoded(path.substring(Addresses.NUMBER.length()));
    String plain = Normalizer.normalize(decoded, Normalizer.Form.NFC).strip();
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }

  /** Those that bear the number; a clumsy form is read as a query is. */
  private List<Summary> bearers(String asked) {
    List<Summary> exact = DocumentNumber.parse(asked).map(library::numbered).orElse(List.of());
    return exact.isEmpty() ? library.search(SearchRequest.of(asked)).numbered() : exact;
  }
}
