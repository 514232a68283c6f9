package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.policy.Slug;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.text.MappedText;

/** Makes the displayed text and its blocks out of the parts that a format gave. */
final class Composer {
  private static final TextBlock.Zone ZONE = TextBlock.Zone.BODY;

  private final MappedText source;
  private final TextWriter writer;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();

  Composer(MappedText source) {
    this.source = source;
    writer = new TextWriter(source.text());
  }

  /** The displayed text of these parts. */
  CleanText compose(List<Part> parts) {
    int from = 0;
    while (from < parts.size()) {
      int to = from;
      List<Part.Line> lines = new ArrayList<>();
      while (to < parts.size() && parts.get(to) instanceof Part.Line line) {
        lines.add(line);
        to++;
      }
      if (to > from) {
        lines(lines);
        from = to;
      } else {
        other(parts.get(from++));
      }
    }
    return new CleanText(writer.text(), blocks, writer.origin().after(source.origin()));
  }

  private void other(Part part) {
    switch (part) {
      case Part.Heading heading -> heading(heading);
      case Part.Item item -> item(item);
      case Part.Grid grid -> blocks.add(new GridWriter(source.text(), writer).write(grid));
      case Part.Line line -> lines(List.of(line));
    }
  }

  private void heading(Part.Heading heading) {
    writer.block();
    Span span = writer.copy(heading.span());
    String slug = Slug.of(writer.text(span)).value();
    int count = anchors.merge(slug, 1, Integer::sum);
    String anchor = count == 1 ? slug : slug + "-" + count;
    blocks.add(new TextBlock.Heading(span, ZONE, heading.level(), anchor));
  }

  private void item(Part.Item item) {
    int start = writer.block();
    writer.put(item.marker(), item.span().start());
    Span text = writer.copy(item.span());
    blocks.add(new TextBlock.Item(new Span(start, text.end()), ZONE, item.depth()));
  }

  private void lines(List<Part.Line> lines) {
    List<LineJoiner.Seen> seen = TitleRuns.see(source.text(), lines);
    LineJoiner joiner = new LineJoiner(source.text());
    for (int i = 0; i < seen.size(); i++) {
      LineJoiner.Joint joint =
          i == 0
              ? LineJoiner.Joint.BREAK
              : joiner.joint(seen.get(i - 1), seen.get(i), blocks.getLast().span().length());
      switch (joint) {
        case BREAK -> start(seen.get(i));
        case SPACE -> goOn(seen.get(i), false);
        case TIGHT -> goOn(seen.get(i), true);
      }
    }
  }

  private void start(LineJoiner.Seen line) {
    writer.block();
    Span span = writer.copy(line.span());
    Marker marker = line.shape().marker();
    if (marker.kind() == Marker.Kind.BULLET) {
      char c = source.text().charAt(line.span().start());
      blocks.add(new TextBlock.Item(span, ZONE, c == '+' ? 2 : 1));
    } else {
      blocks.add(new TextBlock.Paragraph(span, ZONE));
    }
  }

  private void goOn(LineJoiner.Seen line, boolean tight) {
    if (tight) {
      writer.copy(line.span());
    } else {
      writer.goOn(line.span());
    }
    TextBlock last = blocks.removeLast();
    Span span = new Span(last.span().start(), writer.length());
    blocks.add(
        last instanceof TextBlock.Item item
            ? new TextBlock.Item(span, ZONE, item.depth())
            : new TextBlock.Paragraph(span, ZONE));
  }
}
