package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.PolicyDate;

/**
 * One visit to one address: in which language, and how to come back.
 *
 * @param language asked for now or remembered
 * @param chosen whether the language was asked for in this very request
 * @param path as it was asked, still encoded
 * @param query as it was asked, still encoded, without the language
 * @param origin scheme and host, as the request names them
 */
public record Visit(Language language, boolean chosen, String path, String query, String origin) {
  /** The parameter, and the cookie that remembers it. */
  static final String LANG = "lang";

  static Visit of(HttpRequest<?> request) {
    Optional<Language> asked = request.getParameters().getFirst(LANG).flatMap(Language::ofCode);
    Optional<Language> remembered =
        request.getCookies().findCookie(LANG).flatMap(c -> Language.ofCode(c.getValue()));
    return new Visit(
        asked.or(() -> remembered).orElse(Language.VIETNAMESE),
        asked.isPresent(),
        Optional.ofNullable(request.getUri().getRawPath()).orElse("/"),
        withoutLanguage(Optional.ofNullable(request.getUri().getRawQuery()).orElse("")),
        Site.origin(request));
  }

  public Messages words() {
    return Messages.in(language);
  }

  public Terms terms() {
    return new Terms(words());
  }

  /** The same visitor at the first page. */
  Visit home() {
    return new Visit(language, chosen, Section.HOME.path(), "", origin);
  }

  /** This page in the other language. */
  String otherLanguage() {
    String lang = LANG + "=" + language.other().code();
    return path + "?" + (query.isEmpty() ? lang : query + "&" + lang);
  }

  /** A date as this language writes it: 03/6/2020 or 2020-06-03. */
  String date(PolicyDate date) {
    return language == Language.VIETNAMESE ? date.vietnamese() : date.iso();
  }

  private static String withoutLanguage(String query) {
    List<String> kept = new ArrayList<>(List.of(query.split("&")));
    kept.removeIf(p -> p.isEmpty() || p.equals(LANG) || p.startsWith(LANG + "="));
    return String.join("&", kept);
  }
}
