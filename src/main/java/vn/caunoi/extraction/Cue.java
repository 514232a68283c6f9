package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.RelationType;
import vn.caunoi.text.Folding;

/**
 * The words before a citation that tell what the document does to the cited one ({@code cues.tsv}).
 *
 * @param type of relation
 * @param at where it stands
 */
record Cue(RelationType type, int at) {
  private record Word(String folded, RelationType type) {}

  private static final List<Word> WORDS =
      DataTable.read(Cue.class, "cues.tsv", 3).stream()
          .map(r -> new Word(Folding.fold(r.get(0)), RelationType.valueOf(r.get(1))))
          .toList();

  /** What makes carrying out something past, or looked at, instead of done. */
  private static final List<String> REVIEWS = WordLists.list("cue.reviews");

  /** What stands before "theo" where a paper is attached to another or approved by it. */
  private static final List<String> ATTACHED = WordLists.list("cue.attached");

  private static final List<String> CONFORMING = WordLists.list("cue.conforming");

  private static final List<String> REASONS = WordLists.list("cue.reasons");

  /** The last cue in a folded stretch of text. */
  static Optional<Cue> last(String folded) {
    Optional<Cue> best = Optional.empty();
    for (Word word : WORDS) {
      int at = lastIndex(folded, word.folded());
      if (at >= 0 && best.filter(b -> b.at() > at).isEmpty()) {
        best = Optional.of(new Cue(word.type(), at));
      }
    }
    return best.flatMap(c -> guided(c, folded))
        .filter(c -> !review(c, folded) && !conforming(c, folded));
  }

  /** "Hướng dẫn thi hành", "hướng dẫn thực hiện" guide and do not implement. */
  private static Optional<Cue> guided(Cue cue, String folded) {
    int guide = lastIndex(folded, "huong dan");
    boolean guides = cue.type() == RelationType.IMPLEMENTS && guide >= 0 && cue.at() - guide < 30;
    return Optional.of(guides ? new Cue(RelationType.GUIDES, guide) : cue);
  }

  /** "Thực hiện chế độ báo cáo theo quy định tại …" only conforms to what follows. */
  private static boolean conforming(Cue cue, String folded) {
    return cue.type() == RelationType.IMPLEMENTS && conforms(folded.substring(cue.at()));
  }

  /** Whether the words tell that something only conforms to what follows. */
  static boolean conforms(String folded) {
    return Words.containsAny(folded, CONFORMING);
  }

  private static boolean review(Cue cue, String folded) {
    return cue.type() == RelationType.IMPLEMENTS
        && REVIEWS.stream()
            .anyMatch(r -> {
              int at = lastIndex(folded, r);
              return at >= 0 && at < cue.at() && !basis(folded, at, cue.at());
            });
  }

  /** "Căn cứ tình hình địa phương, …", "Trước tình hình đó, …": a reason in a clause of its own. */
  private static boolean basis(String folded, int review, int cue) {
    String before = " " + folded.substring(0, review).stripTrailing();
    return REASONS.stream().anyMatch(r -> before.endsWith(" " + r))
        && folded.substring(review, cue).contains(",");
  }

  private static int lastIndex(String folded, String words) {
    int last = -1;
    for (int at = Words.find(folded, 0, words); at >= 0; at = Words.find(folded, at + 1, words)) {
      last = named(folded, at, words) || attached(folded, at, words) ? last : at;
    }
    return last;
  }

  /** "Ban hành kèm theo Quyết định số …" tells where a paper stands, not what is carried out. */
  private static boolean attached(String folded, int at, String words) {
    return words.equals("theo")
        && ATTACHED.stream().anyMatch(w -> folded.startsWith(w + " ", at - w.length() - 1));
  }

  /** Whether the words are part of a body's name: "Ban Chấp hành". */
  private static boolean named(String folded, int at, String words) {
    return words.equals("chap hanh") && folded.startsWith("ban ", at - 4);
  }
}
