package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Reads citations in a row: the words before the first tell what is done to it, the others are
 * parallel to it or nested in it.
 *
 * <p>"Thực hiện Quyết định A và Kế hoạch B": both are carried out. "Thực hiện Quyết định A ban hành
 * Kế hoạch thực hiện Chỉ thị B": only A is.
 */
final class Chain {
  private static final List<String> BODIES = WordLists.list("chain.bodies");

  private static final List<String> PAPERS = WordLists.list("chain.papers");

  /** Leads over to papers that what is done only agrees with. */
  private static final List<String> AGREEING = WordLists.list("chain.agreeing");

  private Chain() {}

  /**
   * A citation with what is done to it.
   *
   * @param mention its place in the list
   * @param type what is done
   */
  record Link(int mention, RelationType type) {}

  /** The citations of this stretch that are acted on directly. */
  static List<Link> read(String text, Span stretch, Cited cited) {
    return read(text, stretch, cited, Optional.empty());
  }

  /** The same, where words before the stretch tell what is done to its first citation. */
  static List<Link> read(String text, Span stretch, Cited cited, Optional<RelationType> lead) {
    List<Link> links = new ArrayList<>();
    Optional<RelationType> current = Optional.empty();
    int from = stretch.start();
    boolean first = true;
    for (int i : cited.outermost(stretch)) {
      Span phrase = cited.phrase(i);
      int to = Math.max(from, phrase.start());
      String between = Folding.fold(text.substring(from, to));
      if (!first && Words.containsAny(between, AGREEING)) {
        current = Optional.empty();
      }
      Optional<RelationType> type =
          first ? lead.or(() -> leading(between)) : following(between, current);
      type.ifPresent(t -> links.add(new Link(i, t)));
      current = first || type.isPresent() ? type : current;
      first = first && type.isEmpty() && !joined(between);
      from = Math.max(from, phrase.end());
    }
    return links;
  }

  /**
   * What is done to the first citation: nothing where it stands in the title of a paper that a body
   * named without its number: "triển khai Kế hoạch của UBND tỉnh thực hiện Quyết định số …".
   */
  private static Optional<RelationType> leading(String between) {
    Optional<Cue> cue = past(between) ? Optional.empty() : Cue.last(between);
    Optional<Cue> before = cue.flatMap(c -> Cue.last(between.substring(0, c.at())));
    boolean nested =
        before
            .filter(b -> b.type() == RelationType.IMPLEMENTS)
            .filter(b -> owned(between.substring(b.at(), cue.map(Cue::at).orElse(b.at()))))
            .isPresent();
    return nested ? Optional.empty() : cue.map(Cue::type);
  }

  /** Whether what follows is what the body itself issued before: "…, Sở đã ban hành Công văn …". */
  static boolean past(String between) {
    return Words.contains(between, "da ban hanh");
  }

  /** Whether a kind of paper with the body that issued it is named: "Kế hoạch của UBND tỉnh". */
  private static boolean owned(String words) {
    return PAPERS.stream()
        .map(p -> Words.find(words, 0, p))
        .filter(at -> at >= 0)
        .map(at -> Words.find(words, at, "cua"))
        .anyMatch(of -> of >= 0 && BODIES.stream().anyMatch(b -> Words.at(words, of + 4, b)));
  }

  /** What is done to a citation that follows another. */
  private static Optional<RelationType> following(String between, Optional<RelationType> current) {
    int joint = Math.max(lastJoint(between), -1);
    Optional<Cue> cue = Cue.last(between);
    boolean acts = cue.isPresent() && actor(between, cue.get().at());
    if (acts) {
      return cue.map(Cue::type);
    }
    if (joint < 0) {
      return Optional.empty();
    }
    String behind = between.substring(joint);
    Optional<Cue> own = Cue.last(behind);
    boolean plain = own.isEmpty() && (shortJoint(behind) || instructed(behind));
    boolean parallel = own.isPresent() && own.get().at() < 12;
    return plain ? current : parallel ? own.map(Cue::type) : Optional.empty();
  }

  /** Behind the last "và", "," or ";" nothing but a few words of a citation may stand. */
  private static boolean shortJoint(String behind) {
    return behind.strip().length() <= 24
        && !Words.contains(behind, "ve")
        && !Words.contains(behind, "nham")
        && !Words.contains(behind, "ban hanh");
  }

  /** "và ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn …" is carried out like the first. */
  private static boolean instructed(String behind) {
    return behind.strip().endsWith(" tai") && Words.contains(behind, "chi dao");
  }

  private static boolean joined(String between) {
    return shortJoint(between) && lastJoint(between) >= 0;
  }

  private static int lastJoint(String between) {
    int last = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
    for (String word : List.of("va", "cung", "dong thoi")) {
      for (int at = Words.find(between, 0, word); at >= 0; at = Words.find(between, at + 1, word)) {
        last = Math.max(last, at);
      }
    }
    return last;
  }

  /** Whether a body of the paper's own acts between the comma and the cue. */
  private static boolean actor(String between, int cue) {
    int comma = Math.max(between.lastIndexOf(',', cue), between.lastIndexOf(';', cue));
    if (comma < 0) {
      return false;
    }
    int at = Words.skipSpaces(between, comma + 1);
    return BODIES.stream().anyMatch(b -> Words.at(between, at, b));
  }
}
