package vn.caunoi.exporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.RelationType;

/**
 * Describes documents by schema.org: {@code Legislation}, or {@code NewsArticle} for an article;
 * what is unknown is left out.
 *
 * <table>
 *   <caption>Relations</caption>
 *   <tr><th>ours</th><th>schema.org</th></tr>
 *   <tr><td>IMPLEMENTS, GUIDES</td><td>legislationApplies</td></tr>
 *   <tr><td>AMENDS</td><td>legislationAmends</td></tr>
 *   <tr><td>REPLACES, REPEALS</td><td>legislationRepeals</td></tr>
 *   <tr><td>CONSOLIDATES</td><td>legislationConsolidates</td></tr>
 *   <tr><td>BASED_ON, CITES, RATIFIES, FOLLOWS, ISSUED_WITH</td><td>citation</td></tr>
 *   <tr><td>REPORTS_ON</td><td>about</td></tr>
 * </table>
 */
public final class JsonLd {
  private static final String COUNTRY = "Việt Nam";

  /**
   * A document of this site.
   *
   * @param base the site's address without a slash at its end
   */
  public static Map<String, Object> of(StoredDocument document, String base) {
    Summary summary = document.summary();
    Metadata facts = summary.facts();
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("@context", "https://schema.org");
    if (isNews(facts)) {
      article(card, summary, base);
    } else {
      legislation(card, summary, base);
    }
    for (String property :
        List.of(
            "legislationApplies",
            "legislationAmends",
            "legislationRepeals",
            "legislationConsolidates",
            "about",
            "citation")) {
      List<Map<String, Object>> others = others(document, property, base);
      if (!others.isEmpty()) {
        card.put(property, others);
      }
    }
    card.put("inLanguage", "vi");
    summary.sourceAddress().ifPresent(a -> card.put("isBasedOn", a));
    return card;
  }

  private JsonLd() {}

  private static void article(Map<String, Object> card, Summary summary, String base) {
    Metadata facts = summary.facts();
    card.put("@type", "NewsArticle");
    card.put("@id", base + summary.id().path());
    card.put("url", base + summary.id().path());
    facts.self().title().ifPresent(t -> card.put("headline", t));
    facts.dated().ifPresent(d -> card.put("datePublished", d.iso()));
    facts.outlet().ifPresent(o -> card.put("publisher", named("Organization", o)));
  }

  private static void legislation(Map<String, Object> card, Summary summary, String base) {
    Metadata facts = summary.facts();
    card.putAll(brief(summary, base));
    card.put("url", base + summary.id().path());
    facts.self().type().ifPresent(t -> card.put("legislationType", t.vietnamese()));
    facts.self().date().ifPresent(d -> card.put("legislationDate", d.iso()));
    boolean state = facts.system() == DocumentSystem.STATE;
    facts
        .self()
        .issuer()
        .map(IssuingBody::name)
        .ifPresent(b ->
            card.put(
                "legislationPassedBy",
                named(state ? "GovernmentOrganization" : "Organization", b)));
    card.put(
        "legislationJurisdiction",
        named("AdministrativeArea", facts.place().province().orElse(COUNTRY)));
  }

  private static List<Map<String, Object>> others(
      StoredDocument document, String property, String base) {
    return document.outgoing().stream()
        .filter(l -> property(l.type()).equals(property))
        .map(StoredDocument.Link::other)
        .distinct()
        .map(o -> brief(o, base))
        .toList();
  }

  private static String property(RelationType type) {
    return switch (type) {
      case IMPLEMENTS, GUIDES -> "legislationApplies";
      case AMENDS -> "legislationAmends";
      case REPLACES, REPEALS -> "legislationRepeals";
      case CONSOLIDATES -> "legislationConsolidates";
      case BASED_ON, CITES, RATIFIES, FOLLOWS, ISSUED_WITH -> "citation";
      case REPORTS_ON -> "about";
    };
  }

  private static Map<String, Object> brief(Summary summary, String base) {
    Metadata facts = summary.facts();
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("@type", isNews(facts) ? "NewsArticle" : "Legislation");
    card.put("@id", base + summary.id().path());
    card.put("name", CitationText.name(summary));
    facts
        .self()
        .number()
        .map(DocumentNumber::print)
        .ifPresent(n -> card.put("legislationIdentifier", n));
    return card;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("@type", type);
    card.put("name", name);
    return card;
  }

  private static boolean isNews(Metadata facts) {
    return facts.self().type().filter(DocumentType.NEWS::equals).isPresent();
  }
}
