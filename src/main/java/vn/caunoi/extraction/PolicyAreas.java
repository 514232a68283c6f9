package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.policy.SectionArea;
import vn.caunoi.policy.TextBlock;

/**
 * Tells what each section of a document is about.
 *
 * <p>A heading that names areas decides for its section; else the text below it does, where it
 * speaks of an area at least {@value #OFTEN} times in at least two ways. At most two areas are
 * told; where nothing decides, none is.
 */
public final class PolicyAreas {
  private static final int OFTEN = 3;
  private static final int MOST_AREAS = 2;
  private static final int MOST_WORDS = 5;

  private final FoldedText text;
  private final List<SectionArea> found = new ArrayList<>();
  private final Map<PolicyArea, List<String>> body = new LinkedHashMap<>();
  private String anchor = "";
  private Map<PolicyArea, List<String>> heading = Map.of();

  private PolicyAreas(FoldedText text) {
    this.text = text;
  }

  /** The areas of all sections, in order of the text; those of the title stand first. */
  public static List<SectionArea> of(ExtractedDocument document) {
    PolicyAreas areas = new PolicyAreas(FoldedText.of(document.text()));
    FoldedText title = FoldedText.of(document.metadata().self().title().orElse(""));
    areas.heading = AreaTerms.in(title, 0, title.length());
    document.blocks().forEach(areas::add);
    areas.close();
    return List.copyOf(areas.found);
  }

  private void add(TextBlock block) {
    int from = block.span().start();
    int to = block.span().end();
    switch (block.zone()) {
      case BODY, APPENDIX -> {
        if (block instanceof TextBlock.Heading next) {
          close();
          anchor = next.anchor();
          heading = AreaTerms.in(text, from, to);
        } else {
          AreaTerms.in(text, from, to)
              .forEach((area, words) ->
                  body.computeIfAbsent(area, _ -> new ArrayList<>()).addAll(words));
        }
      }
      case LETTERHEAD, TITLE, RECIPIENTS, SIGNATURE -> {}
    }
  }

  private void close() {
    Map<PolicyArea, List<String>> deciding = heading.isEmpty() ? often() : heading;
    deciding.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .limit(MOST_AREAS)
        .map(e -> new SectionArea(anchor, e.getKey(), distinct(e.getValue())))
        .forEach(found::add);
    body.clear();
  }

  private Map<PolicyArea, List<String>> often() {
    Map<PolicyArea, List<String>> out = new LinkedHashMap<>();
    body.forEach((area, words) -> {
      if (words.size() >= OFTEN && distinct(words).size() > 1) {
        out.put(area, words);
      }
    });
    return out;
  }

  private static List<String> distinct(List<String> words) {
    Map<String, String> out = new LinkedHashMap<>();
    words.forEach(w -> out.putIfAbsent(w.toLowerCase(Locale.ROOT), w));
    return out.values().stream().limit(MOST_WORDS).toList();
  }
}
