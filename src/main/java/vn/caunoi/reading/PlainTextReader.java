package vn.caunoi.reading;

import java.util.List;
import java.util.Optional;
import vn.caunoi.text.MappedText;
import vn.caunoi.text.SourceNormalizer;

/** Reads plain text, text out of PDFs and pages saved as text. */
final class PlainTextReader implements FormatReader {

  @Override
  public Outcome read(String source, String decoded) {
    MappedText text = normalized(decoded);
    List<Part.Line> printed = Flattened.undo(text.text(), Lines.of(text.text()));
    List<Part.Line> lines = PageMarks.remove(text.text(), printed);
    lines = TextFurniture.remove(text.text(), lines);
    TextAttributes.Taken taken = TextAttributes.take(text.text(), lines);
    lines = Columns.undo(text.text(), taken.lines());
    List<Part> parts = TabTables.find(text.text(), lines);
    Declared declared = new Declared(false, taken.facts(), List.of(), Optional.empty(), List.of());
    return new Outcome(new Composer(text).compose(parts), declared, List.of());
  }

  /** The characters as they are meant: entities, Unicode forms, left-over tags and Markdown. */
  static MappedText normalized(String decoded) {
    MappedText plain = Escapes.resolve(decoded);
    MappedText text = SourceNormalizer.normalize(plain.text()).after(plain);
    MappedText tagless = LeftoverTags.remove(text.text()).after(text);
    return Emphasis.remove(tagless.text()).after(tagless);
  }
}
