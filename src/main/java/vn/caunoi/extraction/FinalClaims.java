package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock.Zone;

/**
 * Claims from final articles: "Quyết định này … thay thế Quyết định số …", "Bãi bỏ …", "… hết hiệu
 * lực kể từ ngày Thông tư này có hiệu lực".
 */
final class FinalClaims {
  private static final List<String> BEFORE = WordLists.list("final-claims.before");
  private static final List<String> BEHIND = WordLists.list("final-claims.behind");
  private static final List<String> OWN = WordLists.list("final-claims.own");
  private static final double SURE = 0.95;
  private static final int FARTHEST = 200;

  private FinalClaims() {}

  static List<Claim> read(Page page, Cited cited) {
    List<Claim> claims = new ArrayList<>();
    for (Line line : page.in(Zone.BODY)) {
      boolean acts =
          Words.containsAny(line.folded(), BEFORE) || Words.containsAny(line.folded(), BEHIND);
      if (acts && ours(line)) {
        claims.addAll(read(page, line, cited));
      }
    }
    return claims;
  }

  /** The line speaks of "Quyết định này", or orders the repeal as its first words. */
  private static boolean ours(Line line) {
    int mark = HeadingMark.read(line).map(HeadingMark::end).orElse(0);
    boolean orders =
        BEFORE.stream().anyMatch(b -> Words.at(line.folded(), mark, b))
            && Character.isUpperCase(line.text().charAt(Math.min(mark, line.length() - 1)));
    return orders || own(line.folded());
  }

  private static boolean own(String folded) {
    for (int at = Words.find(folded, 0, "nay"); at >= 0; at = Words.find(folded, at + 1, "nay")) {
      String before = folded.substring(Math.max(0, at - 25), at).strip();
      boolean type = OWN.stream().anyMatch(before::endsWith);
      if (type) {
        return true;
      }
    }
    return false;
  }

  private static List<Claim> read(Page page, Line line, Cited cited) {
    List<Claim> out = new ArrayList<>();
    Optional<RelationType> current = Optional.empty();
    int from = line.span().start();
    for (int i : cited.outermost(line.span())) {
      Span phrase = cited.phrase(i);
      String between = folded(line, from, phrase.start());
      int end = Math.min(line.span().end(), phrase.end() + FARTHEST);
      String behind = folded(line, phrase.end(), end);
      Optional<RelationType> now = current;
      Optional<RelationType> type =
          before(between).or(() -> behind(behind)).or(() -> continued(between, now));
      type.ifPresent(t -> out.add(claim(t, i, Sentences.around(page.text(), phrase))));
      current = type;
      from = Math.max(from, phrase.end());
    }
    return out;
  }

  private static String folded(Line line, int from, int to) {
    int start = Math.max(0, from - line.span().start());
    return to <= from ? "" : line.folded().substring(start, to - line.span().start());
  }

  /** "thay thế", "bãi bỏ" right before the citation, or before a list of its provisions. */
  private static Optional<RelationType> before(String between) {
    int replaces = last(between, "thay the");
    int repeals = Math.max(last(between, "bai bo"), last(between, "huy bo"));
    if (replaces < 0 && repeals < 0) {
      return Optional.empty();
    }
    boolean passive =
        Words.contains(between, "duoc thay the")
            || Words.contains(between, "bi bai bo")
            || Words.contains(between, "bi thay the");
    return passive
        ? Optional.empty()
        : Optional.of(replaces > repeals ? RelationType.REPLACES : RelationType.REPEALS);
  }

  private static Optional<RelationType> behind(String behind) {
    boolean ends =
        BEHIND.stream()
            .mapToInt(w -> Words.find(behind, 0, w))
            .anyMatch(at -> at >= 0 && at < 40 && behind.lastIndexOf('.', at) < 0);
    return ends && own(behind) ? Optional.of(RelationType.REPEALS) : Optional.empty();
  }

  private static Optional<RelationType> continued(String between, Optional<RelationType> current) {
    boolean joint =
        between.strip().length() < 16
            && (between.contains(",") || between.contains(";") || Words.contains(between, "va"));
    return joint ? current : Optional.empty();
  }

  private static int last(String text, String words) {
    int last = -1;
    for (int at = Words.find(text, 0, words); at >= 0; at = Words.find(text, at + 1, words)) {
      last = at;
    }
    return last;
  }

  private static Claim claim(RelationType type, int target, Span sentence) {
    return Claim.of(
        type, target, sentence, new Claim.Rule("điều khoản thi hành: " + type.verb(), SURE));
  }
}
