package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Takes the attribute table (thuộc tính văn bản) that legal portals show out of the page: number,
 * date, issuer become declared metadata and are no text of the document.
 */
final class PageFacts {
  private static final int VALUE = 500;
  private static final int LEAST = 3;
  private static final int LARGEST = 4000;

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
      String label = Tags.text(cells.get(i), AttributeLabels.LONGEST);
      AttributeLabels.put(label, Tags.text(cells.get(i + 1), VALUE), found);
    }
  }

  /** Lines such as {@code Số hiệu: 12/KH-UBND} beside each other. */
  private static void items(Element list, List<Element> shown, Map<String, String> found) {
    for (Element child : list.children()) {
      String text = Tags.text(child, VALUE);
      int colon = text.length() < VALUE ? text.indexOf(':') : -1;
      String label = colon > 0 ? text.substring(0, colon) : "";
      if (AttributeLabels.is(label)) {
        AttributeLabels.put(label, text.substring(colon + 1).strip(), found);
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
