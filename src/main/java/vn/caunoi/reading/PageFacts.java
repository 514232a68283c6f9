package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.caunoi.policy.DataTable;

/**
 * Takes the attribute table (thuộc tính văn bản) that legal portals show out of the page: number,
 * date, issuer become declared metadata and are no text of the document.
 */
final class PageFacts {
  private static final int LABEL = 40;
  private static final int VALUE = 500;
  private static final int LEAST = 3;
  private static final int LARGEST = 4000;
  private static final Map<String, String> LABELS = new HashMap<>();

  static {
    for (List<String> row : DataTable.read(PageFacts.class, "page-attributes.tsv", 2)) {
      LABELS.put(Fold.key(row.get(0)), row.get(1));
    }
  }

  private PageFacts() {}

  /** Labels and values found, under names such as {@code page.number}; their tables are removed. */
  static Map<String, String> take(Element body) {
    Map<String, String> facts = new LinkedHashMap<>();
    Measures measures = Measures.of(body);
    Removal shown = new Removal();
    for (Element list : body.select("table, dl, ul, div, section")) {
      if (measures.get(list).text() <= LARGEST) {
        takeFrom(list, facts, shown);
      }
    }
    shown.apply();
    return facts;
  }

  private static void takeFrom(Element list, Map<String, String> facts, Removal gone) {
    Map<String, String> found = new LinkedHashMap<>();
    List<Element> shown = new ArrayList<>();
    switch (list.normalName()) {
      case "table" -> {
        shown.add(list);
        TableKind.rows(list).stream().limit(60).forEach(row -> pairs(TableKind.cells(row), found));
      }
      case "dl" -> {
        shown.add(list);
        pairs(list.children(), found);
      }
      default -> items(list, shown, found);
    }
    if (found.size() >= LEAST) {
      found.forEach(facts::putIfAbsent);
      shown.forEach(gone::add);
    }
  }

  private static void pairs(List<Element> cells, Map<String, String> found) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      String name = LABELS.getOrDefault(Fold.key(Tags.text(cells.get(i), LABEL)), "");
      String value = Tags.text(cells.get(i + 1), VALUE);
      put(name, value, found);
    }
  }

  private static void put(String name, String value, Map<String, String> found) {
    boolean label = LABELS.containsKey(Fold.key(value));
    if (!name.isEmpty() && !label && !value.isEmpty() && !isUnknown(value)) {
      found.putIfAbsent(name, value);
    }
  }

  private static boolean isUnknown(String value) {
    String key = Fold.key(value);
    return key.equals("da biet")
        || key.equals("dang cap nhat")
        || key.equals("khong xac dinh")
        || key.equals("khong ro")
        || value.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Lines such as {@code Số hiệu: 12/KH-UBND} beside each other. */
  private static void items(Element list, List<Element> shown, Map<String, String> found) {
    for (Element child : list.children()) {
      String text = Tags.text(child, VALUE);
      int colon = text.length() < VALUE ? text.indexOf(':') : -1;
      String label = colon > 0 && colon <= LABEL ? text.substring(0, colon) : "";
      String name = LABELS.getOrDefault(Fold.key(label), "");
      if (!name.isEmpty() && !label.isEmpty()) {
        put(name, text.substring(colon + 1).strip(), found);
        shown.add(child);
      } else if (child.childrenSize() == 2) {
        int before = found.size();
        pairs(child.children(), found);
        if (found.size() > before) {
          shown.add(child);
        }
      }
    }
  }
}
