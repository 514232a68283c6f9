package vn.caunoi.extraction;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.text.Folding;

/**
 * The word that names a document's type, at the start of a line (tên loại).
 *
 * @param type what it names
 * @param end where it ends in the line
 */
record TypeWord(DocumentType type, int end) {
  private static final int HEAD = 12;
  private static final Set<DocumentType> ACTS =
      Set.of(DocumentType.REGULATION, DocumentType.STATUTE);

  private static final List<Spelling> LONGEST_FIRST =
      Arrays.stream(DocumentType.values())
          .filter(t -> t != DocumentType.NEWS)
          .sorted(Comparator.comparingInt((DocumentType t) -> -t.vietnamese().length()))
          .map(t -> new Spelling(t, Folding.fold(t.vietnamese())))
          .toList();

  /** A type with the folded words that name it. */
  private record Spelling(DocumentType type, String folded) {}

  /** The type word at the start of a line, whatever its case. */
  static Optional<TypeWord> opening(Line line) {
    return at(line.folded(), 0);
  }

  /** The type word at this place of a folded text. */
  static Optional<TypeWord> at(String folded, int offset) {
    for (Spelling word : LONGEST_FIRST) {
      int end = Words.end(folded, offset, word.folded());
      if (end >= 0) {
        return Optional.of(new TypeWord(word.type(), end));
      }
    }
    return Optional.empty();
  }

  /** The type word that heads a document: alone on its line, or in capitals before the title. */
  static Optional<TypeWord> heading(Line line) {
    return opening(line)
        .filter(w -> Words.capitals(line.text().substring(0, w.end())) || alone(line, w))
        .filter(w -> !line.text().substring(w.end()).strip().startsWith(":"))
        .filter(w -> !line.text().endsWith(":"));
  }

  /**
   * The type word that heads a document. "QUY ĐỊNH VỀ …" and "QUY CHẾ …" on one line with a title
   * open that title where the number above is of another type.
   */
  static Optional<TypeWord> heading(List<Line> lines, int i) {
    return heading(lines.get(i))
        .filter(w ->
            !ACTS.contains(w.type())
                || alone(lines.get(i), w)
                || numbered(lines, i).filter(t -> t != w.type()).isEmpty());
  }

  /** The type that the number in the lines above tells. */
  private static Optional<DocumentType> numbered(List<Line> lines, int before) {
    HeadText head = new HeadText(lines.subList(Math.max(0, before - HEAD), before));
    return OwnNumber.find(head)
        .flatMap(OwnNumber.Found::number)
        .filter(n -> n.types().size() == 1)
        .map(n -> n.types().getFirst());
  }

  private static boolean alone(Line line, TypeWord word) {
    String rest = line.text().substring(word.end()).strip();
    return rest.isEmpty() || (rest.startsWith("(") && rest.endsWith(")"));
  }
}
