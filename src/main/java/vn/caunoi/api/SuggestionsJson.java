package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;

/** Documents that fit what is being typed, best first. */
@Serdeable
record SuggestionsJson(String query, List<Suggestion> suggestions) {

  /**
   * A document.
   *
   * @param id its permanent address
   */
  @Serdeable
  record Suggestion(String id, @Nullable String number, @Nullable String title) {
    static Suggestion of(Summary document) {
      return new Suggestion(
          document.id().path(),
          document.facts().self().number().map(DocumentNumber::print).orElse(null),
          document.facts().self().title().orElse(null));
    }
  }
}
