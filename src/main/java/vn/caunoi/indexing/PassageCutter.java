package vn.caunoi.indexing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;

/**
 * Cuts a document into passages of about {@value #ENOUGH} characters and more that follow its
 * sections.
 *
 * <p>A section is cut where it is long, short ones are joined; letterhead, title, recipients and
 * signing block are left out, and of a record what only repeats its facts.
 */
final class PassageCutter {
  /** A passage with so many characters is closed at the next end of a sentence or block. */
  static final int ENOUGH = 400;

  /** What is left of a block is not worth a passage of its own below this. */
  private static final int REST = 400;

  private final String text;
  private final List<Span> leftOut = new ArrayList<>();
  private final Deque<TextBlock.Heading> path = new ArrayDeque<>();
  private final StringBuilder passage = new StringBuilder();
  private final List<Span> pieces = new ArrayList<>();
  private final List<StoredPassage.Section> sections = new ArrayList<>();
  private final List<StoredPassage> passages = new ArrayList<>();
  private int depth;

  /** Whether nothing has stood below the last heading so far. */
  private boolean bare;

  private PassageCutter(ExtractedDocument document) {
    text = document.text();
    if (document.catalogue()) {
      leftOut.addAll(document.declarations());
    }
  }

  /** The passages of a document, at least one, if only for its title. */
  static List<StoredPassage> cut(ExtractedDocument document) {
    PassageCutter cutter = new PassageCutter(document);
    document.blocks().forEach(cutter::add);
    cutter.wordsOfBareHeading();
    cutter.close();
    if (cutter.passages.isEmpty()) {
      StoredPassage.Section whole = new StoredPassage.Section(new Span(0, 0), "", List.of());
      cutter.passages.add(new StoredPassage(List.of(), List.of(whole)));
    }
    return cutter.passages;
  }

  private void add(TextBlock block) {
    switch (block.zone()) {
      case BODY, APPENDIX -> {
        if (block instanceof TextBlock.Heading heading) {
          open(heading);
        } else {
          bare = false;
          String anchor = path.isEmpty() ? "" : path.getLast().anchor();
          kept(block.span()).forEach(span -> append(span, anchor));
        }
      }
      case LETTERHEAD, TITLE, RECIPIENTS, SIGNATURE -> {}
    }
  }

  private void open(TextBlock.Heading heading) {
    if (!path.isEmpty() && path.getLast().depth() >= heading.depth()) {
      wordsOfBareHeading();
    }
    boolean upwards = heading.depth() < depth && passage.length() >= REST;
    if (passage.length() >= ENOUGH || upwards) {
      close();
    }
    while (!path.isEmpty() && path.getLast().depth() >= heading.depth()) {
      path.removeLast();
    }
    path.addLast(heading);
    bare = true;
  }

  /** Takes a heading that nothing stands under for text: an article of one sentence. */
  private void wordsOfBareHeading() {
    if (bare && !path.isEmpty()) {
      TextBlock.Heading heading = path.removeLast();
      kept(heading.span()).forEach(span -> append(span, heading.anchor()));
      bare = false;
    }
  }

  /** The stretches of the span that are not left out. */
  private List<Span> kept(Span span) {
    List<Span> out = new ArrayList<>();
    int from = span.start();
    for (Span skip : leftOut) {
      if (skip.overlaps(span) && skip.end() > from) {
        if (skip.start() > from) {
          out.add(new Span(from, skip.start()));
        }
        from = skip.end();
      }
    }
    if (from < span.end()) {
      out.add(new Span(from, span.end()));
    }
    return out.stream().filter(s -> !s.of(text).isBlank()).toList();
  }

  private void append(Span span, String anchor) {
    int from = span.start();
    while (from < span.end()) {
      int to = cutAt(from, span.end());
      section(anchor);
      pieces.add(new Span(from, to));
      passage.append(text, from, to).append('\n');
      from = to;
      if (passage.length() >= ENOUGH) {
        close();
      }
    }
  }

  /** Where the stretch is cut: its end, or the end of a sentence once there is enough. */
  private int cutAt(int from, int end) {
    int missing = Math.max(ENOUGH - passage.length(), 1);
    for (int i = from + missing; i < end - REST; i++) {
      char c = text.charAt(i - 1);
      boolean stop = c == '.' || c == ';' || c == '?' || c == '!' || c == '\n';
      if (stop && Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return end;
  }

  private void section(String anchor) {
    boolean goesOn = !sections.isEmpty() && sections.getLast().anchor().equals(anchor);
    if (goesOn) {
      return;
    }
    depth = path.isEmpty() ? 0 : path.getLast().depth();
    List<String> headings = path.stream().map(h -> h.span().of(text).strip()).toList();
    sections.add(
        new StoredPassage.Section(new Span(passage.length(), passage.length()), anchor, headings));
  }

  private void close() {
    if (passage.isEmpty()) {
      return;
    }
    List<StoredPassage.Section> whole = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      StoredPassage.Section section = sections.get(i);
      int end = i + 1 < sections.size() ? sections.get(i + 1).span().start() : passage.length();
      whole.add(
          new StoredPassage.Section(
              new Span(section.span().start(), end), section.anchor(), section.headings()));
    }
    passages.add(new StoredPassage(pieces, whole));
    pieces.clear();
    passage.setLength(0);
    sections.clear();
  }
}
