package vn.caunoi.api;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.PathVariable;
import java.util.Optional;
import java.util.function.Function;
import vn.caunoi.policy.DocumentId;

/**
 * A document's permanent address, as the API's own addresses hold it.
 *
 * @param system nha-nuoc, dang, …
 * @param issuer the issuing body's slug
 * @param date ISO date or khong-ro-ngay
 * @param name slug of number or title
 */
@Introspected
record DocumentPath(
    @PathVariable String system,
    @PathVariable String issuer,
    @PathVariable String date,
    @PathVariable String name) {
  static final String TEMPLATE = "/documents/{system}/{issuer}/{date}/{name}";

  static final String NOBODY = "Không văn bản nào có địa chỉ này.";

  /** The document's address; empty where this is none. */
  Optional<DocumentId> id() {
    return DocumentId.parse(String.join("/", system, issuer, date, name));
  }

  /** What is known of the document, or that there is none. */
  HttpResponse<?> answer(Function<DocumentId, Optional<?>> question) {
    return id().flatMap(question::apply)
        .<HttpResponse<?>>map(HttpResponse::ok)
        .orElseGet(() -> ProblemDetails.notFound(NOBODY));
  }
}
