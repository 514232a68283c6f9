package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.policy.RelationType;

/** Claims from a paper's title: "Thực hiện Quyết định số …", "Sửa đổi, bổ sung …". */
final class TitleClaims {
  private static final double SURE = 0.98;

  private TitleClaims() {}

  static List<Claim> read(Page page, Cited cited, boolean acts) {
    return page.title().map(t -> read(page, t, cited, acts)).orElse(List.of());
  }

  private static List<Claim> read(Page page, Title title, Cited cited, boolean acts) {
    List<Claim> claims = new ArrayList<>();
    for (Chain.Link link : Chain.read(page.text(), title.span(), cited)) {
      boolean carriesOut = link.type() == RelationType.IMPLEMENTS;
      if (acts || !carriesOut) {
        Claim.Rule rule = new Claim.Rule("trích yếu: " + link.type().verb(), SURE);
        claims.add(Claim.of(link.type(), link.mention(), title.span(), rule));
      }
    }
    return claims;
  }
}
