package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.policy.TextBlock.Zone;
import vn.caunoi.reading.CleanText;

/** Tells for every line to which part of the document it belongs. */
final class Zones {
  private static final Pattern BRACKETS = Pattern.compile("\\(.*\\)");

  private static final List<String> SIGNERS = WordLists.list("zones.signers");
  private static final List<String> OFFICES = WordLists.list("zones.offices");
  private static final int LONGEST_SIGNATURE_LINE = 80;

  private final List<Line> lines;
  private final List<Zone> zones = new ArrayList<>();

  private Zones(List<Line> lines) {
    this.lines = lines;
  }

  /** The zone of each line. */
  static List<Zone> of(List<Line> lines, int headEnd, Optional<Title> title) {
    Zones zones = new Zones(lines);
    int titleEnd = title.map(Title::end).orElse(headEnd);
    Zone zone = Zone.LETTERHEAD;
    for (int i = 0; i < lines.size(); i++) {
      zone = i < titleEnd ? opening(i, headEnd) : zones.next(zone, i, titleEnd);
      zones.zones.add(zone);
    }
    return List.copyOf(zones.zones);
  }

  private static Zone opening(int line, int headEnd) {
    return line < headEnd ? Zone.LETTERHEAD : Zone.TITLE;
  }

  private Zone next(Zone zone, int i, int titleEnd) {
    Line line = lines.get(i);
    if (zone == Zone.APPENDIX) {
      return zone;
    }
    boolean behind = zone == Zone.SIGNATURE || zone == Zone.RECIPIENTS;
    if (i > titleEnd && appendix(line, behind)) {
      return Zone.APPENDIX;
    }
    if (recipients(line)) {
      return Zone.RECIPIENTS;
    }
    if (signer(line) || (behind && office(line))) {
      return Zone.SIGNATURE;
    }
    return switch (zone) {
      case LETTERHEAD, TITLE, BODY -> Zone.BODY;
      case RECIPIENTS -> recipient(line, i) ? Zone.RECIPIENTS : Zone.SIGNATURE;
      case SIGNATURE -> line.length() < LONGEST_SIGNATURE_LINE ? Zone.SIGNATURE : Zone.APPENDIX;
      case APPENDIX -> Zone.APPENDIX;
    };
  }

  static boolean recipients(Line line) {
    int end = Words.end(line.folded(), 0, "noi nhan");
    return end > 0 && line.length() < 60;
  }

  /** A heading of an appendix, or of the paper that is attached behind the signature. */
  static boolean appendix(Line line, boolean behind) {
    boolean word =
        (line.opensWith("phu luc") || line.opensWith("bieu so") || line.opensWith("mau so"))
            && line.length() < 60
            && !line.closed()
            && (line.capitals() || behind || line.length() < 14);
    boolean attached = behind && TypeWord.heading(line).isPresent() && line.capitals();
    boolean nation = behind && line.folded().contains("cong hoa xa hoi chu nghia viet nam");
    return word || attached || nation;
  }

  static boolean signer(Line line) {
    String text = line.text();
    return line.opensWithAny(SIGNERS)
        && text.length() < LONGEST_SIGNATURE_LINE
        && Words.capitals(BRACKETS.matcher(text).replaceAll(""));
  }

  private static boolean office(Line line) {
    return line.capitals() && line.opensWithAny(OFFICES);
  }

  private boolean recipient(Line line, int i) {
    boolean item = "-–+*•".indexOf(line.text().charAt(0)) >= 0;
    boolean continued =
        i > 0
            && (Character.isLowerCase(line.text().charAt(0))
                || line.text().startsWith("(")
                || lines.get(i - 1).text().endsWith(",")
                || line.opensWith("nhu tren")
                || line.closed());
    return item || continued || recipients(lines.get(i - 1));
  }

  /** The zone of each block: that of its first line, body where it has none. */
  static List<Zone> ofBlocks(CleanText clean, List<Line> lines, List<Zone> zones) {
    List<Zone> out = new ArrayList<>();
    Zone last = Zone.BODY;
    int line = 0;
    for (int block = 0; block < clean.blocks().size(); block++) {
      while (line < lines.size() && lines.get(line).block() < block) {
        line++;
      }
      boolean own = line < lines.size() && lines.get(line).block() == block;
      last = own ? zones.get(line) : last;
      out.add(last);
    }
    return List.copyOf(out);
  }
}
