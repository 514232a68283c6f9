package vn.caunoi.linking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds, among the bases of a document, the decision that approved the programme which the
 * document's title carries out.
 *
 * <p>{@code triển khai Chương trình phát triển hệ thống phục hồi chức năng …}, with the decision
 * {@code phê duyệt Chương trình phát triển hệ thống phục hồi chức năng …} among its bases. The
 * basis is the second ground, so the phase may differ: a province often plans for a part of it.
 */
final class ProgrammeInference {
  /** How alike the two names must be, phases left out. */
  static final double THRESHOLD = 0.85;

  private static final int SHORTEST = 5;

  private static final Set<String> HEADS = WordLists.set("programmes");

  private ProgrammeInference() {}

  /** The one basis that approved it. */
  static Optional<Known> find(Known actor, Collection<Known> bases) {
    List<TitleWords> names =
        Subject.ofActor(actor.traits().title()).stream()
            .filter(ProgrammeInference::opensWithHead)
            .map(ProgrammeInference::phaseless)
            .toList();
    for (TitleWords name : names) {
      List<Known> fits = bases.stream().filter(b -> approved(b, name)).toList();
      if (!fits.isEmpty()) {
        return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean approved(Known basis, TitleWords name) {
    TitleWords approved = Subject.ofTarget(basis.traits().title());
    TitleWords other = phaseless(approved);
    return basis.traits().central()
        && opensWithHead(approved)
        && Math.min(name.size(), other.size()) >= SHORTEST
        && name.likeness(other) >= THRESHOLD;
  }

  private static boolean opensWithHead(TitleWords subject) {
    return HEADS.stream().anyMatch(head -> subject.key().startsWith(head + " "));
  }

  /** The name up to its phase or its outlook: {@code giai đoạn}, {@code đến năm}, a year. */
  private static TitleWords phaseless(TitleWords subject) {
    List<String> words = subject.words();
    for (int i = 0; i < words.size(); i++) {
      String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      boolean phase =
          two.equals("giai doan")
              || two.equals("den nam")
              || two.equals("thoi ky")
              || Character.isDigit(words.get(i).charAt(0));
      if (phase) {
        return new TitleWords(String.join(" ", words.subList(0, i)));
      }
    }
    return subject;
  }
}
