package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.TextBlock.Zone;

/**
 * Reads the bases that a paper lists in a section of their own: {@code I. CĂN CỨ XÂY DỰNG KẾ
 * HOẠCH}, and under it {@code 1. Quyết định số …}, {@code - Nghị quyết số …}.
 */
final class BasisSection {
  private static final int LONGEST_HEADING = 90;
  private static final int FARTHEST = 30;
  private static final Claim.Rule RULE = new Claim.Rule("mục căn cứ", 0.93);

  private BasisSection() {}

  static List<Claim> read(Page page, Cited cited) {
    List<Line> body = page.in(Zone.BODY);
    List<Claim> claims = new ArrayList<>();
    Optional<HeadingMark> section = Optional.empty();
    for (Line line : body.subList(0, Math.min(body.size(), FARTHEST))) {
      Optional<HeadingMark> mark = HeadingMark.read(line);
      if (section.isPresent() && ends(mark, section.get())) {
        return claims;
      }
      if (section.isPresent()) {
        basis(line, mark, cited).ifPresent(claims::add);
      } else {
        section = mark.filter(m -> heads(line, m));
      }
    }
    return claims;
  }

  /** Whether a heading names the bases. */
  private static boolean heads(Line line, HeadingMark mark) {
    return mark.kind() != HeadingMark.Kind.DASH
        && line.length() <= LONGEST_HEADING
        && !line.closed()
        && line.from(mark.end()).opensWithAny(OpeningList.BASES);
  }

  /** Whether the next section starts: a mark of the section's kind or one further out. */
  private static boolean ends(Optional<HeadingMark> mark, HeadingMark section) {
    return mark.filter(m -> m.kind().rank() <= section.kind().rank()).isPresent();
  }

  /** The paper that opens an item. */
  private static Optional<Claim> basis(Line line, Optional<HeadingMark> mark, Cited cited) {
    int start = Words.skipSpaces(line.folded(), mark.map(HeadingMark::end).orElse(0));
    return cited.outermost(line.span()).stream()
        .limit(1)
        .filter(i -> cited.phrase(i).start() == line.span().start() + start)
        .map(i -> Claim.of(RelationType.BASED_ON, i, line.span(), RULE))
        .findFirst();
  }
}
