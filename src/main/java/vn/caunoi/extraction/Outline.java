package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.policy.TextBlock.Zone;

/** Finds the headings among the blocks and gives each its depth and permanent anchor. */
final class Outline {
  private final List<Line> lines;

  /** Where the lines of each block start; one more for the end. */
  private final int[] starts;

  private final Anchors anchors = new Anchors();
  private final List<TextBlock> out = new ArrayList<>();

  private Outline(Page page) {
    lines = page.lines();
    starts = new int[page.read().text().blocks().size() + 1];
    int line = 0;
    for (int block = 0; block < starts.length; block++) {
      while (line < lines.size() && lines.get(line).block() < block) {
        line++;
      }
      starts[block] = line;
    }
  }

  /** The blocks of the page with their zones and headings. */
  static List<TextBlock> of(Page page) {
    Outline outline = new Outline(page);
    List<TextBlock> blocks = page.read().text().blocks();
    List<Zone> zones = Zones.ofBlocks(page.read().text(), page.lines(), page.zones());
    List<Optional<Mark>> marks = outline.marks(blocks, zones);
    for (int i = 0; i < blocks.size(); ) {
      i += outline.block(blocks, zones, marks, i);
    }
    return List.copyOf(outline.out);
  }

  private List<Optional<Mark>> marks(List<TextBlock> blocks, List<Zone> zones) {
    List<Optional<Mark>> marks = new ArrayList<>();
    List<Optional<HeadingMark>> printed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      Zone zone = zones.get(i);
      Optional<Line> line = only(i).filter(_ -> !(block instanceof TextBlock.Table));
      int below = starts[i + 1];
      marks.add(
          line.filter(l -> !FormalLine.is(l, line(below))).flatMap(l -> mark(l, block, zone)));
      printed.add(line.filter(_ -> outlined(zone)).flatMap(HeadingMark::read));
    }
    return ListGaps.filled(marks, printed);
  }

  private static boolean outlined(Zone zone) {
    return switch (zone) {
      case BODY, APPENDIX -> true;
      case LETTERHEAD, TITLE, RECIPIENTS, SIGNATURE -> false;
    };
  }

  /** Takes one block, or a heading and the line of its title; how many were taken. */
  private int block(List<TextBlock> blocks, List<Zone> zones, List<Optional<Mark>> marks, int i) {
    TextBlock block = blocks.get(i);
    Zone zone = zones.get(i);
    Optional<Mark> mark = marks.get(i);
    if (mark.isEmpty()) {
      out.add(zoned(block, zone));
      return 1;
    }
    boolean titled = mark.get().titled() && titleBehind(blocks, zones, i);
    Span span =
        titled ? new Span(block.span().start(), blocks.get(i + 1).span().end()) : block.span();
    out.add(new TextBlock.Heading(span, zone, anchors.depth(mark.get()), anchors.next()));
    return titled ? 2 : 1;
  }

  private Optional<Line> only(int block) {
    boolean one = starts[block + 1] == starts[block] + 1;
    return one ? Optional.of(lines.get(starts[block])) : Optional.empty();
  }

  private Optional<Line> line(int i) {
    return i < lines.size() ? Optional.of(lines.get(i)) : Optional.empty();
  }

  private static Optional<Mark> mark(Line line, TextBlock block, Zone zone) {
    boolean html = block instanceof TextBlock.Heading;
    return switch (zone) {
      case LETTERHEAD, TITLE, RECIPIENTS, SIGNATURE -> Optional.empty();
      case BODY -> Mark.heading(line, html);
      case APPENDIX -> Mark.appendix(line).or(() -> Mark.heading(line, html));
    };
  }

  /** Whether a chapter's or appendix's title stands alone in the next block. */
  private boolean titleBehind(List<TextBlock> blocks, List<Zone> zones, int i) {
    return i + 1 < blocks.size()
        && zones.get(i + 1) == zones.get(i)
        && !(blocks.get(i + 1) instanceof TextBlock.Table)
        && only(i + 1).filter(Outline::isTitle).isPresent();
  }

  private static boolean isTitle(Line line) {
    return line.length() < Mark.LONGEST_TITLE
        && !line.closed()
        && !line.text().startsWith("(")
        && HeadingMark.read(line).isEmpty()
        && (line.capitals() || Character.isUpperCase(line.text().charAt(0)));
  }

  private static TextBlock zoned(TextBlock block, Zone zone) {
    return switch (block) {
      case TextBlock.Heading h -> new TextBlock.Paragraph(h.span(), zone);
      case TextBlock.Paragraph p -> new TextBlock.Paragraph(p.span(), zone);
      case TextBlock.Item i -> new TextBlock.Item(i.span(), zone, i.depth());
      case TextBlock.Table t -> new TextBlock.Table(t.span(), zone, t.caption(), t.rows());
    };
  }
}
