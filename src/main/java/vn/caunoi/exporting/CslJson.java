package vn.caunoi.exporting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;

/** Prints CSL-JSON, a list of one item; what is unknown is left out. */
final class CslJson {
  private CslJson() {}

  static String print(Summary document, String address) {
    Metadata facts = document.facts();
    boolean news = facts.self().type().filter(DocumentType.NEWS::equals).isPresent();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", document.id().key());
    item.put("type", news ? "article-newspaper" : "legislation");
    facts.self().title().ifPresent(t -> item.put("title", t));
    facts.self().number().ifPresent(n -> item.put("number", n.print()));
    facts.self().type().ifPresent(t -> item.put("genre", t.vietnamese()));
    facts.self().issuer().ifPresent(b -> item.put("authority", b.name()));
    facts.self().issuer().ifPresent(b -> item.put("author", List.of(Map.of("literal", b.name()))));
    facts.outlet().ifPresent(o -> item.put("container-title", o));
    facts.dated().ifPresent(d -> item.put("issued", Map.of("date-parts", List.of(parts(d)))));
    item.put("URL", address);
    item.put("language", "vi");
    return "[" + Json.print(item) + "]\n";
  }

  private static List<Integer> parts(PolicyDate date) {
    return Arrays.stream(date.iso().split("-", -1)).map(Integer::valueOf).toList();
  }
}
