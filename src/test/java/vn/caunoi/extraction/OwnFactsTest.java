package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;

/** What papers and articles say of themselves: number, issuer, day, place, title. */
class OwnFactsTest {

  @TestFactory
  Stream<DynamicTest> readsWhatAPaperSaysOfItself() {
    return Texts.table("own-facts.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.why(), () -> check(row)));
  }

  @TestFactory
  Stream<DynamicTest> readsWhatAnArticleSaysOfItself() {
    return Texts.table("news-facts.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.why(), () -> check(row)));
  }

  private static void check(Texts.Row row) {
    Map<String, String> expected = new TreeMap<>();
    for (String pair : row.expected().split("\\|", -1)) {
      int at = pair.indexOf('=');
      expected.put(pair.substring(0, at), pair.substring(at + 1));
    }
    Map<String, String> actual = facts(Texts.extract(row.input()).metadata());
    if (!expected.containsKey("title")) {
      actual.remove("title");
    }
    assertEquals(expected, actual, row.why());
  }

  static Map<String, String> facts(Metadata m) {
    Map<String, String> out = new TreeMap<>();
    m.self().type().map(DocumentType::vietnamese).ifPresent(v -> out.put("type", v));
    m.self().number().map(DocumentNumber::print).ifPresent(v -> out.put("number", v));
    m.symbol().ifPresent(v -> out.put("symbol", v));
    m.self().issuer().map(IssuingBody::name).ifPresent(v -> out.put("issuer", v));
    m.level().map(Level::code).ifPresent(v -> out.put("level", v));
    m.place().province().ifPresent(v -> out.put("province", v));
    m.place().district().ifPresent(v -> out.put("district", v));
    m.self().date().map(PolicyDate::iso).ifPresent(v -> out.put("date", v));
    m.self().title().ifPresent(v -> out.put("title", v));
    m.outlet().ifPresent(v -> out.put("outlet", v));
    m.published().ifPresent(v -> out.put("published", v.toString()));
    return out;
  }
}
