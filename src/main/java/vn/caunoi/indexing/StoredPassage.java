package vn.caunoi.indexing;

import java.util.List;
import vn.caunoi.policy.Span;

/**
 * A passage as it lies in the index: where its text stands in that of its source, which is stored
 * once.
 *
 * @param pieces of the source's text, in order; they become lines of the passage
 * @param sections that it runs through, in order, at least one
 */
public record StoredPassage(List<Span> pieces, List<Section> sections) {

  /**
   * A section, or the part of it that stands in the passage.
   *
   * @param span in the text of the passage
   * @param anchor of the section; empty for the whole document
   * @param headings from the topmost down
   */
  public record Section(Span span, String anchor, List<String> headings) {
    public Section {
      headings = List.copyOf(headings);
    }
  }

  private static final Codec<List<Span>> PIECES = Codec.list(PolicyCodecs.SPAN);

  private static final Codec<List<Section>> SECTIONS =
      Codec.list(
          Codec.of(
              (s, out) -> {
                PolicyCodecs.SPAN.write(s.span(), out);
                out.writeString(s.anchor());
                PolicyCodecs.STRINGS.write(s.headings(), out);
              },
              in ->
                  new Section(
                      PolicyCodecs.SPAN.read(in), in.readString(), PolicyCodecs.STRINGS.read(in))));

  private static final Codec<StoredPassage> CODEC =
      Codec.of(
          (p, out) -> {
            PIECES.write(p.pieces, out);
            SECTIONS.write(p.sections, out);
          },
          in -> new StoredPassage(PIECES.read(in), SECTIONS.read(in)));

  /** All passages of a source, in order. */
  public static final Codec<List<StoredPassage>> LIST = Codec.list(CODEC);

  public StoredPassage {
    pieces = List.copyOf(pieces);
    sections = List.copyOf(sections);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a passage stands in a section");
    }
  }

  /** The text, without the title of the document, cut out of that of the source. */
  public String text(String source) {
    StringBuilder out = new StringBuilder();
    pieces.forEach(piece -> out.append(source, piece.start(), piece.end()).append('\n'));
    return out.toString();
  }

  /**
   * The part of the text that stands in a section.
   *
   * @param source the text of the source
   * @param anchor of the section; empty for all of the text
   */
  public String text(String source, String anchor) {
    String text = text(source);
    if (anchor.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    sections.stream()
        .filter(section -> section.anchor().equals(anchor))
        .forEach(section -> out.append(section.span().of(text)));
    return out.toString();
  }

  /** The section that the offset lies in. */
  public Section sectionAt(int offset) {
    Section found = sections.getFirst();
    for (Section section : sections) {
      if (section.span().start() <= offset) {
        found = section;
      }
    }
    return found;
  }
}
