package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock.Zone;

/**
 * Reads what a plan carries out from the first of its aims (mục đích), where neither title nor
 * opening cites anything: {@code 1. Mục đích: a) Tổ chức thực hiện có hiệu quả Quyết định số …}.
 */
final class FirstAim {
  private static final List<String> HEADINGS = WordLists.list("first-aim.headings");
  private static final List<String> OPENERS = WordLists.list("first-aim.openers");
  private static final Claim.Rule RULE = new Claim.Rule("mục đích đầu tiên", 0.88);

  /** Behind so many lines of the body a heading no longer opens it. */
  private static final int MOST_LINES = 12;

  private static final int LONGEST_HEADING = 60;

  private FirstAim() {}

  static List<Claim> read(Page page, Cited cited) {
    Iterator<Line> lines = page.in(Zone.BODY).iterator();
    boolean below = false;
    for (int i = 0; i < MOST_LINES && lines.hasNext(); i++) {
      Line line = unmarked(lines.next());
      boolean heading = isHeading(line);
      if (below && !heading) {
        return claims(page, cited, line);
      }
      below = heading;
    }
    return List.of();
  }

  private static Line unmarked(Line line) {
    return line.from(HeadingMark.read(line).map(HeadingMark::end).orElse(0));
  }

  private static boolean isHeading(Line line) {
    return line.length() <= LONGEST_HEADING && line.opensWithAny(HEADINGS);
  }

  /** The aim without the words for the plan itself: "Kế hoạch này nhằm cụ thể hóa …". */
  private static Line own(Line aim) {
    int end =
        TypeWord.opening(aim)
            .map(word -> Words.skipSpaces(aim.folded(), word.end()))
            .map(at -> Words.end(aim.folded(), at, "nay"))
            .orElse(-1);
    return end > 0 ? aim.from(end) : aim;
  }

  private static List<Claim> claims(Page page, Cited cited, Line printed) {
    List<Claim> out = new ArrayList<>();
    Line aim = own(printed);
    if (aim.opensWithAny(OPENERS)) {
      Span sentence = Sentences.first(page.text(), aim.span());
      for (Chain.Link link : Chain.read(page.text(), sentence, cited)) {
        boolean numbered = cited.at(link.mention()).reference().number().isPresent();
        if (numbered && link.type() == RelationType.IMPLEMENTS) {
          out.add(Claim.of(link.type(), link.mention(), sentence, RULE));
        }
      }
    }
    return out;
  }
}
