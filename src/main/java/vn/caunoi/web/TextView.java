package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.StoredDocument.LinkedMention;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.policy.TextBlock.Zone;

/** Makes a document's text ready for the page: blocks, links, and the reasons for the links. */
final class TextView {
  /** Below the page's title and the heading of the text. */
  private static final int TOP_LEVEL = 3;

  private static final int LOWEST_LEVEL = 6;

  private final StoredDocument document;
  private final Citations citations;
  private final Runs runs;
  private final Tables tables;
  private final List<Block> out = new ArrayList<>();
  private int level = TOP_LEVEL - 1;

  TextView(StoredDocument document, Naming naming) {
    this.document = document;
    this.citations = new Citations(document.summary().id(), naming);
    this.runs = new Runs(document.text(), document.mentions(), citations);
    this.tables = new Tables(document.text(), runs);
  }

  List<Block> blocks() {
    List<TextBlock> blocks = document.blocks();
    int i = 0;
    while (i < blocks.size()) {
      int end = groupEnd(blocks, i);
      List<TextBlock> group = blocks.subList(i, end);
      out.addAll(made(group));
      reasons(new Span(group.getFirst().span().start(), group.getLast().span().end()));
      i = end;
    }
    return out;
  }

  private List<Block> made(List<TextBlock> group) {
    TextBlock first = group.getFirst();
    return switch (kind(first)) {
      case LETTERHEAD -> List.of(new Block.Letterhead(lines(group)));
      case SIGNED -> List.of(signed(group));
      case ITEMS ->
          List.of(new Block.Items(items(group.stream().map(TextBlock.Item.class::cast).toList())));
      case SINGLE -> single(first);
    };
  }

  private List<Block> single(TextBlock block) {
    return switch (block) {
      case TextBlock.Heading h -> section(h);
      case TextBlock.Table t -> List.of(tables.table(t));
      case TextBlock.Paragraph p -> List.of(paragraph(p.span(), p.zone() == Zone.TITLE));
      case TextBlock.Item item -> List.of(paragraph(item.span(), false));
    };
  }

  private Block paragraph(Span span, boolean title) {
    return new Block.Paragraph(runs.of(span), title);
  }

  /** A heading; of an article that is one sentence the mark is the heading, the sentence text. */
  private List<Block> section(TextBlock.Heading heading) {
    SectionName name = SectionName.of(heading.span(), document.text());
    if (name.mark().isPresent() && name.article()) {
      Span mark = name.mark().get();
      Span sentence = new Span(mark.end(), heading.span().end());
      return List.of(heading(heading, name, mark), paragraph(sentence, false));
    }
    return List.of(heading(heading, name, heading.span()));
  }

  private Block.Heading heading(TextBlock.Heading heading, SectionName name, Span shown) {
    level = Math.min(Math.min(TOP_LEVEL - 1 + heading.depth(), level + 1), LOWEST_LEVEL);
    return new Block.Heading(
        level,
        heading.anchor(),
        runs.of(shown),
        name.shown(),
        SimilarController.address(document.summary().id(), heading.anchor()),
        name.mark().isPresent() && !name.article());
  }

  private Block.Signed signed(List<TextBlock> group) {
    return new Block.Signed(
        lines(group.stream().filter(b -> b.zone() == Zone.RECIPIENTS).toList()),
        lines(group.stream().filter(b -> b.zone() == Zone.SIGNATURE).toList()));
  }

  private List<List<Block.Run>> lines(List<TextBlock> group) {
    List<List<Block.Run>> lines = new ArrayList<>();
    for (TextBlock block : group) {
      if (block instanceof TextBlock.Table table) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> lines.addAll(runs.lines(cell.span())));
      } else {
        lines.addAll(runs.lines(block.span()));
      }
    }
    return lines;
  }

  /** Items as a tree: those deeper than the first belong to the item before them. */
  private List<Block.Item> items(List<TextBlock.Item> items) {
    List<Block.Item> tree = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      int depth = items.get(i).depth();
      int end = i + 1;
      while (end < items.size() && items.get(end).depth() > depth) {
        end++;
      }
      Span span = items.get(i).span();
      List<Block.Item> below = items(items.subList(i + 1, end));
      tree.add(new Block.Item(runs.of(span), below, marked(span)));
      i = end;
    }
    return tree;
  }

  /**
   * Whether an item begins with a mark of its own: {@code -}, {@code +}, {@code a)}, {@code 1.}.
   */
  private boolean marked(Span span) {
    String text = span.of(document.text()).stripLeading();
    if (text.isEmpty()) {
      return false;
    }
    boolean sign = "-+*•–—·".indexOf(text.charAt(0)) >= 0;
    int end = 0;
    while (end < text.length() && end < 4 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return sign || (end > 0 && end < text.length() && ").".indexOf(text.charAt(end)) >= 0);
  }

  private void reasons(Span span) {
    List<Block.Reason> reasons =
        document.mentions().stream()
            .filter(m -> span.contains(m.mention().span()))
            .filter(TextView::worthSaying)
            .map(citations::reason)
            .distinct()
            .toList();
    if (!reasons.isEmpty()) {
      out.add(new Block.Why(reasons));
    }
  }

  private static boolean worthSaying(LinkedMention mention) {
    return !mention.outcome().reason().isBlank();
  }

  private static int groupEnd(List<TextBlock> blocks, int start) {
    Kind kind = kind(blocks.get(start));
    int end = start + 1;
    while (kind != Kind.SINGLE && end < blocks.size() && kind(blocks.get(end)) == kind) {
      end++;
    }
    return end;
  }

  private static Kind kind(TextBlock block) {
    return switch (block.zone()) {
      case LETTERHEAD -> Kind.LETTERHEAD;
      case RECIPIENTS, SIGNATURE -> Kind.SIGNED;
      case TITLE, BODY, APPENDIX -> block instanceof TextBlock.Item ? Kind.ITEMS : Kind.SINGLE;
    };
  }

  /** How blocks belong together. */
  private enum Kind {
    LETTERHEAD,
    SIGNED,
    ITEMS,
    SINGLE
  }
}
