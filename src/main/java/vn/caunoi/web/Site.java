package vn.caunoi.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Where the site is, for what needs whole addresses: feeds, site maps, descriptions. */
@Singleton
final class Site {
  private static final String FORWARDED = "X-Forwarded-Proto";

  private final String configured;

  /**
   * @param configured the public address; where it is empty, requests tell
   */
  Site(@Value("${caunoi.address:}") String configured) {
    this.configured =
        configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
  }

  /** The address of the site without a slash at its end: {@code https://example.org}. */
  String base(HttpRequest<?> request) {
    return configured.isEmpty() ? origin(request) : configured;
  }

  /** The same for a visit. */
  String base(Visit visit) {
    return configured.isEmpty() ? visit.origin() : configured;
  }

  /** What the request itself says; a host that is not one is left out of it. */
  static String origin(HttpRequest<?> request) {
    boolean secure =
        request.isSecure() || "https".equals(request.getHeaders().get(FORWARDED, String.class, ""));
    String host = request.getHeaders().get("Host", String.class, "localhost");
    return (secure ? "https://" : "http://") + (isHost(host) ? host : "localhost");
  }

  private static boolean isHost(String text) {
    return !text.isEmpty()
        && text.length() < 256
        && text.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || ".:-[]".indexOf(c) >= 0));
  }
}
