package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;

/** Reads the relations that a page declares by the {@code itemprop} of its list items. */
final class RecordRelations {
  private static final Map<String, List<String>> TYPES = new HashMap<>();

  static {
    for (List<String> row : DataTable.read(RecordRelations.class, "relation-properties.tsv", 3)) {
      TYPES.put(row.getFirst(), row);
    }
  }

  private RecordRelations() {}

  /** The relations of the items of these elements, where they stand in the displayed text. */
  static List<DeclaredRelation> read(List<Element> elements, ShownSpans shown) {
    List<DeclaredRelation> found = new ArrayList<>();
    for (Element element : elements) {
      for (Element item : element.select("li[itemprop]")) {
        relation(item, shown).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<DeclaredRelation> relation(Element item, ShownSpans shown) {
    List<String> row = TYPES.getOrDefault(item.attr("itemprop"), List.of());
    Optional<Span> span = shown.of(item);
    if (row.isEmpty() || span.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> title = Optional.ofNullable(item.selectFirst("cite")).flatMap(shown::of);
    boolean reversed = row.get(2).equals("reversed");
    return Optional.of(
        new DeclaredRelation(RelationType.valueOf(row.get(1)), reversed, span.get(), title));
  }
}
