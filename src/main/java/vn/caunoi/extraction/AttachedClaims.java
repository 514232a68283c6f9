package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock.Zone;

/**
 * Claims about papers that are promulgated together: "(Ban hành kèm theo Quyết định số …)" above a
 * plan, "Ban hành kèm theo Quyết định này Kế hoạch số …" in a decision.
 */
final class AttachedClaims {
  private static final Claim.Rule CAPTION = new Claim.Rule("chú thích: ban hành kèm theo", 0.97);
  private static final Claim.Rule ARTICLE = new Claim.Rule("điều khoản: ban hành kèm theo", 0.95);
  private static final int NEAR = 60;

  private AttachedClaims() {}

  static List<Claim> read(Page page, Cited cited) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      Zone zone = page.zones().get(i);
      boolean body = zone == Zone.BODY || zone == Zone.TITLE;
      if (body && Words.contains(line.folded(), "kem theo")) {
        claims.addAll(read(line, cited));
      }
    }
    return claims;
  }

  private static List<Claim> read(Line line, Cited cited) {
    int with = Words.find(line.folded(), 0, "kem theo");
    int end = Words.end(line.folded(), with, "kem theo");
    String before = line.folded().substring(0, with).strip();
    boolean caption =
        line.text().startsWith("(") || before.equals("ban hanh") || before.equals("(ban hanh");
    boolean promulgated = Words.contains(line.folded().substring(0, with), "ban hanh");
    List<Claim> out = new ArrayList<>();
    for (int i : cited.outermost(new Span(line.span().start() + end, line.span().end()))) {
      String between =
          line.folded()
              .substring(end, Math.max(end, cited.phrase(i).start() - line.span().start()));
      boolean near = between.strip().length() < NEAR;
      boolean ours = Words.contains(between, "nay");
      if (near && ours && promulgated) {
        out.add(claim(i, true, line.span(), ARTICLE));
      } else if (near && caption && between.isBlank()) {
        out.add(claim(i, false, line.span(), CAPTION));
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return out;
  }

  private static Claim claim(int target, boolean reversed, Span sentence, Claim.Rule rule) {
    return new Claim(
        RelationType.ISSUED_WITH, OptionalInt.empty(), target, reversed, sentence, rule);
  }
}
