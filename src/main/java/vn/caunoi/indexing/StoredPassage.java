package vn.caunoi.indexing;

import java.util.List;
import vn.caunoi.policy.Span;

/**
 * A passage as it lies in the index.
 *
 * @param text of the passage, without its document's title
 * @param sections that it runs through, in order, at least one
 */
public record StoredPassage(String text, List<Section> sections) {

  /**
   * A section, or the part of it that stands in the passage.
   *
   * @param span in the passage's text
   * @param anchor of the section; empty for the whole document
   * @param headings from the topmost down
   */
  public record Section(Span span, String anchor, List<String> headings) {
    public Section {
      headings = List.copyOf(headings);
    }
  }

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

  public static final Codec<StoredPassage> CODEC =
      Codec.of(
          (p, out) -> {
            out.writeString(p.text);
            SECTIONS.write(p.sections, out);
          },
          in -> new StoredPassage(in.readString(), SECTIONS.read(in)));

  public StoredPassage {
    sections = List.copyOf(sections);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a passage stands in a section");
    }
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
