package vn.caunoi.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.RelationType;

/** What each line of {@code corrections.tsv} changes in the links. */
class CuratedCorrectionsTest {
  private static final String HEAD = "action\tdocument\trelation\tother\twho\twhy\tdate\n";
  private static final String DECISION =
      "Quyết định | 753/QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ | Ban hành Kế hoạch";
  private static final String PLAN =
      "Kế hoạch | 16/KH-UBND | 2021-01-30 | UBND tỉnh Tuyên Quang | Kế hoạch";
  private static final String DECISION_CITED =
      "Quyết định số 753/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ";
  private static final String PLAN_CITED =
      "Kế hoạch số 16/KH-UBND ngày 30/01/2021 của UBND tỉnh Tuyên Quang";

  @Test
  void addsARelation() {
    LinkedCorpus corpus =
        linked(
            line("add-relation", PLAN_CITED, "implements", DECISION_CITED),
            Given.text("p.txt", PLAN),
            Given.record("d.html", DECISION));

    assertEquals(1, corpus.relations().size());
    assertEquals(Evidence.Origin.CURATED, corpus.relations().getFirst().evidence().origin());
    assertTrue(corpus.problems().isEmpty());
  }

  @Test
  void removesARelation() {
    LinkedCorpus corpus =
        linked(
            line(
                "remove-relation",
                "/van-ban/nha-nuoc/ubnd-tuyen-quang/2021-01-30/16-kh-ubnd",
                "implements",
                DECISION_CITED),
            Given.text("p.txt", PLAN).claims(RelationType.IMPLEMENTS, DECISION),
            Given.record("d.html", DECISION));

    assertTrue(corpus.relations().isEmpty());
    assertTrue(corpus.problems().isEmpty());
  }

  @Test
  void makesTwoSourcesOneDocument() {
    String other = PLAN.replace("2021-01-30", "2021-01-29");
    LinkedCorpus corpus =
        linked(
            line("same-as", PLAN_CITED, "", PLAN_CITED.replace("30/01", "29/01")),
            Given.text("p.txt", PLAN),
            Given.text("q.txt", other));

    assertEquals(1, corpus.documents().size());
    assertEquals(2, corpus.documents().getFirst().sources().size());
  }

  @Test
  void makesACitedDocumentOneWithAHeldOne() {
    LinkedCorpus corpus =
        linked(
            line("same-as", PLAN_CITED, "", PLAN_CITED.replace("30/01/2021", "20/12/2020")),
            Given.text("p.txt", PLAN),
            Given.text("q.txt", "Kế hoạch | 7/KH-UBND | 2022-01-01 | UBND tỉnh Sơn La | B")
                .claims(RelationType.CITES, PLAN.replace("2021-01-30", "2020-12-20")));

    assertEquals(2, corpus.documents().size());
    assertEquals(
        "/van-ban/nha-nuoc/ubnd-tuyen-quang/2021-01-30/16-kh-ubnd",
        corpus.relations().getFirst().to().path());
    assertTrue(corpus.problems().isEmpty());
  }

  @Test
  void keepsTwoSourcesApart() {
    LinkedCorpus corpus =
        linked(
            line(
                "not-same-as",
                "/van-ban/nha-nuoc/ubnd-tuyen-quang/2021-01-30/16-kh-ubnd",
                "",
                "/van-ban/nha-nuoc/ubnd-tuyen-quang/2021-01/16-kh-ubnd"),
            Given.text("p.txt", PLAN),
            Given.text("q.txt", PLAN.replace("2021-01-30", "2021-01")));

    assertEquals(2, corpus.documents().size());
    assertTrue(corpus.problems().isEmpty());
  }

  @Test
  void reportsACorrectionThatNoLongerApplies() {
    LinkedCorpus corpus =
        linked(
            line("remove-relation", PLAN_CITED, "implements", DECISION_CITED),
            Given.text("p.txt", PLAN),
            Given.record("d.html", DECISION));

    assertEquals(1, corpus.problems().size());
    Problem problem = corpus.problems().getFirst();
    assertEquals(Problem.Severity.WARNING, problem.level());
    assertTrue(problem.message().contains("dòng 2"), problem.message());
  }

  private static String line(String action, String document, String relation, String other) {
    return String.join("\t", action, document, relation, other, "Ban biên tập", "vì", "2026-01-31");
  }

  private static LinkedCorpus linked(String line, Given... documents) {
    Linker linker = new Linker(Corrections.parse(HEAD + line));
    for (Given document : documents) {
      linker.add(document.done());
    }
    return linker.link();
  }
}
