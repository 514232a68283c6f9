package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.caunoi.library.StoredDocument.LinkedMention;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.policy.TextBlock.Zone;

/** Puts a document's text together, block by block, and finds its citations in it. */
final class FakeText {
  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<LinkedMention> mentions = new ArrayList<>();

  FakeText heading(int depth, String anchor, String words) {
    blocks.add(new TextBlock.Heading(append(words), Zone.BODY, depth, anchor));
    return this;
  }

  FakeText paragraph(Zone zone, String words) {
    blocks.add(new TextBlock.Paragraph(append(words), zone));
    return this;
  }

  FakeText paragraph(String words) {
    return paragraph(Zone.BODY, words);
  }

  FakeText item(int depth, String words) {
    blocks.add(new TextBlock.Item(append(words), Zone.BODY, depth));
    return this;
  }

  FakeText table(String caption, String... rows) {
    int start = text.length();
    Span title = append(caption);
    List<TextBlock.Row> made = new ArrayList<>();
    for (String row : rows) {
      List<TextBlock.Cell> cells = new ArrayList<>();
      for (String cell : row.split("\\|", -1)) {
        cells.add(cell(cell));
      }
      made.add(new TextBlock.Row(made.isEmpty(), cells));
    }
    Span span = new Span(start, text.length());
    blocks.add(new TextBlock.Table(span, Zone.APPENDIX, Optional.of(title), made));
    return this;
  }

  /** A citation of what stands last in the text with these words; the number is the last part. */
  FakeText cites(String phrase, String printed, Outcome outcome, Summary... targets) {
    int start = text.lastIndexOf(phrase);
    int number = start + phrase.lastIndexOf(printed);
    Reference reference =
        DocumentNumber.parse(printed.replaceAll("\\s", ""))
            .map(Reference.NOTHING::withNumber)
            .orElse(Reference.NOTHING);
    Mention mention =
        new Mention(
            new Span(number, number + printed.length()),
            new Span(start, start + phrase.length()),
            printed,
            reference.number().isPresent() ? MentionForm.FULL : MentionForm.NAME,
            reference,
            printed.contains("\n") ? List.of("Số bị ngắt dòng đã được nối lại.") : List.of(),
            OptionalInt.empty(),
            List.of());
    mentions.add(new LinkedMention(mention, outcome, List.of(targets)));
    return this;
  }

  String text() {
    return text.toString();
  }

  List<TextBlock> blocks() {
    return blocks;
  }

  List<LinkedMention> mentions() {
    return mentions;
  }

  private TextBlock.Cell cell(String words) {
    String[] parts = words.split(";", -1);
    if (parts.length == 1) {
      return new TextBlock.Cell(append(words), List.of(), 1);
    }
    int start = text.length();
    List<Span> items = new ArrayList<>();
    for (String part : parts) {
      items.add(append(part));
    }
    return new TextBlock.Cell(new Span(start, text.length()), items, 1);
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    text.append("\n");
    return span;
  }
}
