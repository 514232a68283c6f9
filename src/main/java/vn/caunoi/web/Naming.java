package vn.caunoi.web;

import java.util.Optional;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;

/**
 * How documents are named on pages.
 *
 * @param visit whose language is used
 */
public record Naming(Visit visit) {

  /** The type word, or "document" where the type is unknown. */
  public String type(Metadata facts) {
    return facts
        .self()
        .type()
        .map(t -> visit.terms().type(t))
        .orElseGet(() -> visit.words().say("type.unknown"));
  }

  public Optional<String> number(Summary document) {
    return document.facts().self().number().map(DocumentNumber::print);
  }

  /** The title as printed, its first letter large; where there is none, the short name. */
  public String title(Summary document) {
    return document
        .facts()
        .self()
        .title()
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .map(Naming::capital)
        .orElseGet(() -> label(document));
  }

  /** Type and number; without a number, type, body and date; an article by its headline. */
  public String label(Summary document) {
    Metadata facts = document.facts();
    if (isNews(facts) && facts.self().title().isPresent()) {
      return facts.self().title().get();
    }
    return number(document)
        .map(n -> type(facts) + " " + n)
        .orElseGet(() -> type(facts) + byline(facts));
  }

  /** Body and date, as far as known: {@code UBND tỉnh Lạng Sơn, 7/2020}. */
  public String small(Metadata facts) {
    String body = body(facts).orElseGet(() -> unknownBody(facts));
    return body + ", " + date(facts).orElseGet(() -> visit.words().say("unknown.date"));
  }

  /**
   * What tells a document without a number in a table: an article's outlet, or else its headline,
   * and the date.
   */
  public String brief(Metadata facts) {
    String lead =
        isNews(facts)
            ? facts
                .outlet()
                .or(() -> facts.self().title().map(SectionName::shown))
                .orElseGet(() -> visit.words().say("badge.news") + ", " + unknownBody(facts))
            : visit.words().say("unknown.number");
    return lead + date(facts).map(d -> ", " + d).orElse("");
  }

  private String unknownBody(Metadata facts) {
    return visit.words().say(isNews(facts) ? "unknown.outlet" : "unknown.issuer");
  }

  /** The issuing body, or an article's outlet. */
  public Optional<String> body(Metadata facts) {
    return facts.self().issuer().map(IssuingBody::name).or(facts::outlet);
  }

  /** The date of issue, or of an article's appearance. */
  public Optional<String> date(Metadata facts) {
    return Dates.of(facts).map(visit::date);
  }

  public static boolean isNews(Metadata facts) {
    return facts.isNews();
  }

  static String capital(String text) {
    int first = text.codePointAt(0);
    return new StringBuilder(text.length())
        .appendCodePoint(Character.toUpperCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  private String byline(Metadata facts) {
    String body =
        body(facts)
            .map(b -> visit.words().say("label.of", b))
            .orElseGet(() -> isNews(facts) ? ", " + unknownBody(facts) : "");
    return body + date(facts).map(d -> ", " + d).orElse("");
  }
}
