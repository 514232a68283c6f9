package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.caunoi.policy.Mention;
import vn.caunoi.reading.Declared;
import vn.caunoi.reading.DeclaredRelation;

/** Claims that a catalogue record declares by markup. */
final class DeclaredClaims {
  private static final Claim.Rule RULE = new Claim.Rule("khai trong bản ghi", 0.97);

  private DeclaredClaims() {}

  /** One claim for each declared relation: that of the first outermost citation in its item. */
  static List<Claim> read(Declared declared, List<Mention> mentions) {
    Cited cited = new Cited(mentions);
    List<Claim> out = new ArrayList<>();
    for (DeclaredRelation relation : declared.relations()) {
      cited.outermost(relation.span()).stream()
          .findFirst()
          .ifPresent(i ->
              out.add(
                  new Claim(
                      relation.type(),
                      OptionalInt.empty(),
                      i,
                      relation.reversed(),
                      relation.span(),
                      RULE)));
    }
    return List.copyOf(out);
  }
}
