package vn.caunoi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.StoredDocument.LinkedMention;
import vn.caunoi.policy.Span;

/** Cuts stretches of a document's text into plain runs and links. */
final class Runs {
  /** How far a link may reach back from a number to the type word before it. */
  private static final int LONGEST_LEAD = 60;

  private final String text;
  private final List<Range> ranges;

  Runs(String text, List<LinkedMention> mentions, Citations citations) {
    this.text = text;
    this.ranges = ranges(mentions, citations);
  }

  /** The runs of a span, as one flow. */
  List<Block.Run> of(Span span) {
    List<Block.Run> runs = new ArrayList<>();
    int at = span.start();
    for (int i = first(span.start());
        i < ranges.size() && ranges.get(i).start() < span.end();
        i++) {
      Range range = ranges.get(i);
      int start = range.start() >= at ? range.start() : range.number();
      if (start >= at && range.end() <= span.end()) {
        plain(runs, at, start);
        runs.add(new Block.Run("", Optional.of(range.link(text, start)), false));
        at = range.end();
      }
    }
    plain(runs, at, span.end());
    return runs;
  }

  /** The runs of a span, line by line as printed; empty lines are left out. */
  List<List<Block.Run>> lines(Span span) {
    List<List<Block.Run>> lines = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || text.charAt(i) == '\n') {
        if (!text.substring(start, i).isBlank()) {
          lines.add(of(new Span(start, i)));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private void plain(List<Block.Run> runs, int start, int end) {
    if (start < end) {
      runs.add(new Block.Run(text.substring(start, end), Optional.empty(), false));
    }
  }

  /** The first range that may reach into text from this offset on. */
  private int first(int offset) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Range> ranges(List<LinkedMention> mentions, Citations citations) {
    List<Range> all = new ArrayList<>();
    int last = 0;
    for (LinkedMention m :
        mentions.stream().sorted(Comparator.comparing(m -> m.mention().span())).toList()) {
      Span span = m.mention().span();
      int lead = m.mention().phrase().start();
      boolean near = lead <= span.start() && span.start() - lead <= LONGEST_LEAD;
      int start = near && lead >= last ? lead : span.start();
      Optional<Citations.Target> target = citations.target(m);
      if (target.isPresent() && start >= last && span.end() <= text.length()) {
        all.add(new Range(start, span.start(), span.end(), target.get()));
        last = span.end();
      }
    }
    return all;
  }

  /** A link's place: the words before the number, the number, and where it leads. */
  private record Range(int start, int number, int end, Citations.Target target) {
    Cite link(String text, int from) {
      String printed = text.substring(number, end);
      String lead = text.substring(from, number);
      return target.numbered()
          ? new Cite(target.href(), target.state(), lead, printed, target.choices())
          : new Cite(target.href(), target.state(), lead + printed, "", target.choices());
    }
  }
}
