package vn.caunoi.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Problem;

class LookupTest {
  private static final Given DISABILITY =
      Given.record("a.html", "Chỉ thị | 39-CT/TW | 2019-11-01 | Ban Bí thư | Về người khuyết tật");
  private static final Given CREDIT =
      Given.record("b.html", "Chỉ thị | 39-CT/TW | 2024-10-30 | Ban Bí thư | Về tín dụng");
  private static final Given ELSEWHERE =
      Given.record("c.html", "Kế hoạch | 12/KH-UBND | 2021-02-02 | UBND tỉnh Nghệ An | Kế hoạch");

  @Test
  void saysWhyTheOtherOfOneNumberFell() {
    Lookup lookup = lookUp("Chỉ thị | 39-CT/TW | 2019-11-01 | Ban Bí thư");

    assertEquals(
        List.of("dang/ban-bi-thu/2024-10-30/39-ct-tw: ngày ban hành khác"), fallen(lookup));
  }

  @Test
  void namesTheBearersOfALocalNumberElsewhere() {
    Lookup lookup = lookUp("Kế hoạch | 12/KH-UBND | 2022-03-03 | UBND tỉnh Lào Cai");

    assertEquals(
        List.of(
            "nha-nuoc/ubnd-nghe-an/2021-02-02/12-kh-ubnd: cùng số, của cơ quan hay địa phương khác"),
        fallen(lookup));
  }

  @Test
  void neverCountsWhatWasFoundAmongTheFallen() {
    Lookup lookup = lookUp("Chỉ thị | 39-CT/TW || Ban Bí thư");

    assertEquals(2, lookup.outcome().documents().size());
    assertEquals(List.of(), fallen(lookup));
  }

  @Test
  void recordsAWrongDateInTheLookupAndAsANote() {
    LinkedCorpus corpus = link("Chỉ thị | 39-CT/TW | 2014-11-01 | Ban Bí thư");

    String slip =
        Objects.requireNonNull(corpus.lookups().get("plan.txt")).getFirst().slip().orElseThrow();
    assertTrue(slip.contains("01/11/2014") && slip.contains("01/11/2019"), slip);
    assertTrue(
        corpus.problems().stream()
            .filter(p -> p.level() == Problem.Severity.NOTE && p.source().equals("plan.txt"))
            .anyMatch(p -> p.message().startsWith(slip)),
        corpus.problems().toString());
  }

  private static Lookup lookUp(String citation) {
    return Objects.requireNonNull(link(citation).lookups().get("plan.txt")).getFirst();
  }

  private static LinkedCorpus link(String citation) {
    return Given.linked(
        DISABILITY,
        CREDIT,
        ELSEWHERE,
        Given.text("plan.txt", "Kế hoạch | 100/KH-UBND | 2025-08-15 | UBND tỉnh Kon Tum")
            .cites(citation));
  }

  private static List<String> fallen(Lookup lookup) {
    return lookup.fallen().stream().map(f -> f.document().key() + ": " + f.reason()).toList();
  }
}
