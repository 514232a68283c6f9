package vn.caunoi.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.extraction.DateReader;
import vn.caunoi.extraction.FoldedText;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.text.Folding;

/**
 * Reads out of a title the number of the document that is carried out: {@code về triển khai thực
 * hiện Chỉ thị số 39-CT/TW ngày 01/11/2019 …}.
 *
 * <p>Nothing but words of carrying out may stand before it, so that a number further back, which is
 * the parent's own parent, is never taken.
 */
final class TitledParent {
  private static final Set<String> ACTS = WordLists.set("carrying");

  /** The last of them: "thực hiện", "triển khai". */
  private static final Set<String> DECIDING = Set.of("hien", "khai");

  /** The number follows its type within so many words. */
  private static final int NEAR = 6;

  private TitledParent() {}

  /** What the title says of it; empty where it does not open so. */
  static Optional<Reference> read(String title) {
    List<String> words = Arrays.asList(title.strip().split("\\s+"));
    int first = 0;
    while (first < words.size() && ACTS.contains(Folding.fold(words.get(first)))) {
      first++;
    }
    if (first == 0 || !DECIDING.contains(Folding.fold(words.get(first - 1)))) {
      return Optional.empty();
    }
    List<String> rest = words.subList(first, words.size());
    Optional<DocumentType> type = type(String.join(" ", rest));
    Optional<DocumentNumber> number =
        rest.stream()
            .limit(NEAR)
            .map(w -> w.replaceAll("[,;.:]+$", ""))
            .map(DocumentNumber::parse)
            .flatMap(Optional::stream)
            .findFirst();
    return type.isEmpty() || number.isEmpty()
        ? Optional.empty()
        : Optional.of(reference(type, number.get(), String.join(" ", rest)));
  }

  private static Reference reference(
      Optional<DocumentType> type, DocumentNumber number, String rest) {
    int subject = rest.indexOf(" về ");
    return Reference.NOTHING
        .withType(type)
        .withNumber(number)
        .withDate(date(rest))
        .withTitle(subject < 0 ? Optional.empty() : Optional.of(rest.substring(subject + 1)));
  }

  private static Optional<DocumentType> type(String text) {
    String folded = Folding.fold(text);
    return Arrays.stream(DocumentType.values())
        .filter(t -> folded.startsWith(Folding.fold(t.vietnamese()) + " "))
        .max((a, b) -> a.vietnamese().length() - b.vietnamese().length());
  }

  private static Optional<PolicyDate> date(String text) {
    FoldedText folded = FoldedText.of(text);
    int at = folded.folded().indexOf("ngay ");
    return at < 0 ? Optional.empty() : DateReader.at(folded, at).flatMap(DateReader.Found::date);
  }
}
