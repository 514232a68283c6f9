package vn.caunoi.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

class LinkerTest {
  private static final String DIRECTIVE =
      "Chỉ thị | 39-CT/TW | 2019-11-01 | Ban Bí thư | Về tăng cường sự lãnh đạo của Đảng đối với công tác người khuyết tật";
  private static final String DECISION =
      "Quyết định | 753/QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ | Ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW";
  private static final String PLAN =
      "Kế hoạch || 2020-07 | UBND tỉnh Lạng Sơn | Thực hiện Quyết định số 753/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ";

  @Test
  void turnsARecordIntoAFullTextAtTheSameAddress() {
    Given record = Given.record("r.html", PLAN).claims(RelationType.IMPLEMENTS, DECISION);
    Given text =
        Given.text(
            "t.txt",
            PLAN.toUpperCase(java.util.Locale.ROOT)
                .replace("KẾ HOẠCH", "Kế hoạch")
                .replace("UBND TỈNH LẠNG SƠN", "UBND tỉnh Lạng Sơn"));

    LinkedDocument before = document(Given.linked(record), "r.html");
    LinkedCorpus after = Given.linked(record, text);

    LinkedDocument joined = document(after, "r.html");
    assertEquals(before.id(), joined.id());
    assertEquals(Holding.FULL_TEXT, joined.holding());
    assertEquals(List.of("t.txt", "r.html"), joined.sources());
    assertEquals(2, after.documents().size());
  }

  @Test
  void keepsTheOldAddressWhenTheNumberBecomesKnown() {
    Given record = Given.record("r.html", PLAN);
    Given text = Given.text("t.txt", PLAN.replace("|| 2020-07", "| 134/KH-UBND | 2020-07-21"));

    DocumentId before = document(Given.linked(record), "r.html").id();
    LinkedDocument now = document(Given.linked(record, text), "r.html");

    assertEquals("/van-ban/nha-nuoc/ubnd-lang-son/2020-07-21/134-kh-ubnd", now.id().path());
    assertEquals(List.of(before), now.earlier());
  }

  @Test
  void joinsALessKnownTextOnlyWhereOneCandidateFits() {
    Given one =
        Given.record(
            "1.html",
            "Kế hoạch || 2021 | UBND tỉnh Phú Yên | Trợ giúp pháp lý cho người khuyết tật");
    Given two =
        Given.record(
            "2.html",
            "Kế hoạch || 2022 | UBND tỉnh Phú Yên | Trợ giúp pháp lý cho người khuyết tật");
    Given text =
        Given.text("t.txt", "Kế hoạch | 9/KH-UBND || UBND tỉnh Phú Yên | Trợ giúp pháp lý cho NKT");

    assertEquals(1, Given.linked(one, text).documents().size());
    assertEquals(3, Given.linked(one, two, text).documents().size());
  }

  @Test
  void makesOneDocumentOfAllCitationsOfIt() {
    LinkedCorpus corpus =
        Given.linked(
            Given.text("a.txt", "Kế hoạch | 1/KH-UBND | 2021-01-05 | UBND tỉnh Sơn La | A")
                .cites("Thông tri | 18-TT/TU || Thành ủy Hà Nội"),
            Given.text("b.txt", "Kế hoạch | 2/KH-UBND | 2021-02-05 | UBND thành phố Hà Nội | B")
                .cites("Thông tri | 18-TT/TU | 2020-02-14 | Thành ủy"));

    LinkedDocument cited = citedOnly(corpus);
    assertEquals("/van-ban/dang/thanh-uy-ha-noi/2020-02-14/18-tt-tu", cited.id().path());
    assertTrue(
        outcome(corpus, "a.txt") instanceof Outcome.OutsideCorpus(DocumentId id, String _)
            && id.equals(cited.id()));
    assertTrue(
        outcome(corpus, "b.txt") instanceof Outcome.OutsideCorpus(DocumentId same, String reason)
            && same.equals(cited.id())
            && reason.contains("nơi ban hành lấy theo văn bản dẫn chiếu"));
  }

  @Test
  void doesNotGiveACityCommitteeTheProvinceOfAProvincialPaper() {
    LinkedCorpus corpus =
        Given.linked(
            Given.text("a.txt", "Kế hoạch | 1/KH-UBND | 2021-01-05 | UBND tỉnh Sơn La | A")
                .cites("Kế hoạch | 18-KH/TU || Thành ủy"));

    assertTrue(outcome(corpus, "a.txt") instanceof Outcome.Dangling);
  }

  @Test
  void resolvesWhatPointedToADocumentWhenItArrivesAndForgetsItWhenItGoes() {
    Linker linker = new Linker(Corrections.NONE);
    linker.add(Given.text("plan.txt", PLAN).claims(RelationType.IMPLEMENTS, DECISION).done());
    assertTrue(outcome(linker.link(), "plan.txt") instanceof Outcome.OutsideCorpus);

    linker.add(Given.record("753.html", DECISION).done());
    LinkedCorpus held = linker.link();
    assertTrue(outcome(held, "plan.txt") instanceof Outcome.Resolved);
    assertEquals(1, held.relations().size());

    linker.remove("753.html");
    LinkedCorpus gone = linker.link();
    assertTrue(outcome(gone, "plan.txt") instanceof Outcome.OutsideCorpus);
    assertEquals(held.relations(), gone.relations());
  }

  @Test
  void notesAWrongDateAndLinksAllTheSame() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("39.html", DIRECTIVE),
            Given.text("p.txt", PLAN).cites("Chỉ thị | 39-CT/TW | 2014-11-01 | Ban Bí thư"));

    assertTrue(outcome(corpus, "p.txt") instanceof Outcome.Resolved);
    assertEquals(1, corpus.problems().size());
    assertTrue(corpus.problems().getFirst().message().contains("01/11/2014"));
    assertTrue(corpus.problems().getFirst().message().contains("01/11/2019"));
  }

  @Test
  void findsTheOneThatTheSameSourceCitesInFull() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("39a.html", DIRECTIVE),
            Given.record("39b.html", "Chỉ thị | 39-CT/TW | 2024-10-30 | Ban Bí thư | Về tín dụng"),
            Given.text("p.txt", "Kế hoạch | 7/KH-UBND | 2025-02-01 | UBND tỉnh Sơn La | A")
                .cites("Chỉ thị | 39-CT/TW | 2019-11-01 | Ban Bí thư")
                .cites("Chỉ thị | 39-CT/TW"));

    assertTrue(
        Given.outcomes(corpus, "p.txt").get(1) instanceof Outcome.Resolved(DocumentId id, String _)
            && id.date().equals("2019-11-01"));
  }

  @Test
  void keepsTheBestEvidenceOfARelationAndNoCitationBesideIt() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("753.html", DECISION),
            Given.record("r.html", PLAN).claims(RelationType.IMPLEMENTS, DECISION),
            Given.text("t.txt", PLAN)
                .claims(RelationType.IMPLEMENTS, DECISION)
                .claims(RelationType.CITES, DECISION));

    assertEquals(1, corpus.relations().size());
    Relation relation = corpus.relations().getFirst();
    assertEquals(RelationType.IMPLEMENTS, relation.type());
    assertEquals(Evidence.Origin.DOCUMENT_TEXT, relation.evidence().origin());
    assertEquals("t.txt", relation.evidence().source());
    assertEquals(DECISION, relation.evidence().quote());
  }

  @Test
  void dropsARelationToAYoungerDocumentAndSaysSo() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("753.html", DECISION),
            Given.record("old.html", "Kế hoạch | 5/KH-UBND | 2018-01-01 | UBND tỉnh Sơn La | A")
                .claims(RelationType.IMPLEMENTS, DECISION));

    assertTrue(corpus.relations().isEmpty());
    assertTrue(corpus.problems().getFirst().message().contains("mới hơn"));
  }

  @Test
  void readsReversedClaimsFromTheOtherEnd() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("39.html", DIRECTIVE).claimsReversed(RelationType.IMPLEMENTS, DECISION),
            Given.record("753.html", DECISION));

    Relation relation = corpus.relations().getFirst();
    assertEquals(document(corpus, "753.html").id(), relation.from());
    assertEquals(document(corpus, "39.html").id(), relation.to());
    assertEquals(Evidence.Origin.CATALOGUE_RECORD, relation.evidence().origin());
  }

  @Test
  void linksAReportedPlanByTheWordsOfItsTitle() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("39.html", DIRECTIVE),
            Given.news("n.html", "Báo A | 2021-01-08 | Bình Phước: Đẩy mạnh trợ giúp")
                .in("Bình Phước")
                .cites(
                    "Kế hoạch | 31/KH-UBND || UBND tỉnh Bình Phước | về tăng cường sự lãnh đạo của Đảng đối với công tác NKT của tỉnh Bình Phước")
                .claim(RelationType.REPORTS_ON, OptionalInt.empty(), 0, false));

    Relation implemented =
        corpus.relations().stream()
            .filter(r -> r.type() == RelationType.IMPLEMENTS)
            .findFirst()
            .orElseThrow();
    assertEquals(citedOnly(corpus).id(), implemented.from());
    assertEquals(document(corpus, "39.html").id(), implemented.to());
    assertEquals("suy từ tên văn bản", implemented.evidence().rule());
    assertEquals(Evidence.Origin.PRESS, implemented.evidence().origin());
    assertTrue(implemented.evidence().confidence() < 0.9);
  }

  @Test
  void climbsThroughAPlanThatIsKnownByCitationOnly() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("39.html", DIRECTIVE),
            Given.text("huyen.txt", "Kế hoạch | 5-KH/HU | 2020-07-01 | Huyện ủy Mộc Châu")
                .claims(
                    RelationType.IMPLEMENTS,
                    "Kế hoạch | 178-KH/TU | 2020-04-21 | Tỉnh ủy Sơn La | về thực hiện Chỉ thị số 39-CT/TW, ngày 01/11/2019 của Ban Bí thư"));
    ImplementationLadder ladder = new ImplementationLadder(corpus.relations());

    assertEquals(
        List.of(document(corpus, "39.html").id()),
        ladder.topmost(document(corpus, "huyen.txt").id()));
  }

  @Test
  void takesNoNumberFromATitleThatLooksBack() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("39.html", DIRECTIVE),
            Given.text(
                "so-ket.txt",
                "Kế hoạch | 9/KH-UBND | 2023-04-21 | UBND tỉnh Sơn La | Sơ kết 03 năm thực hiện Chỉ thị số 39-CT/TW ngày 01/11/2019"));

    assertEquals(List.of(), corpus.relations());
  }

  @Test
  void linksAPlanToTheDecisionThatApprovedItsProgramme() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record(
                "569.html",
                "Quyết định | 569/QĐ-TTg | 2023-05-24 | Thủ tướng Chính phủ | Phê duyệt Chương trình phát triển hệ thống phục hồi chức năng giai đoạn 2023-2030, tầm nhìn đến năm 2050"),
            Given.text(
                    "p.txt",
                    "Kế hoạch | 1388/KH-UBND | 2024-04-10 | UBND tỉnh Phú Thọ | Thực hiện Chương trình phát triển hệ thống PHCN giai đoạn 2024 - 2030 trên địa bàn tỉnh")
                .claims(RelationType.BASED_ON, "Quyết định | 569/QĐ-TTg | 2023-05-24"));

    assertTrue(
        corpus.relations().stream()
            .anyMatch(r ->
                r.type() == RelationType.IMPLEMENTS
                    && r.evidence().rule().equals("suy từ tên chương trình, đề án")));
  }

  @Test
  void keepsArticlesOfOneTitleInTwoPapersApart() {
    LinkedCorpus corpus =
        Given.linked(
            Given.news("a.html", "Báo A | 2021-01-08 | Đẩy mạnh xã hội hóa"),
            Given.news("b.html", "Báo B | 2021-01-08 | Đẩy mạnh xã hội hóa"),
            Given.news("c.html", "Báo B | 2021-01-08 | Đẩy mạnh xã hội hoá"));

    assertEquals(2, corpus.documents().size());
  }

  @Test
  void givesTwoDocumentsThatWouldShareAnAddressTwoAddresses() {
    LinkedCorpus corpus =
        Given.linked(
            Given.news("a.html", "Báo A | 2021 |"), Given.news("b.html", "Báo A | 2021 |"));

    assertEquals(2, corpus.documents().stream().map(LinkedDocument::id).distinct().count());
  }

  @Test
  void fillsGapsOfARecordFromThoseWhoCiteIt() {
    LinkedCorpus corpus =
        Given.linked(
            Given.record("q.html", "Luật | 45/2019/QH14"),
            Given.text("p.txt", PLAN)
                .cites("Luật | 45/2019/QH14 | 2019-11-20 | Quốc hội | Bộ luật Lao động"));

    LinkedDocument law = document(corpus, "q.html");
    assertEquals(PolicyDate.parse("2019-11-20"), law.facts().self().date());
    assertEquals(DocumentId.UNKNOWN_DATE, law.id().date());
    assertTrue(
        corpus.problems().stream()
            .filter(p -> p.source().equals("q.html"))
            .anyMatch(p -> p.message().startsWith("ngày ") && p.message().contains("p.txt")),
        corpus.problems().toString());
  }

  @Test
  void doesNotDependOnTheOrderOfAdding() {
    List<Given> all =
        new ArrayList<>(
            List.of(
                Given.record("39.html", DIRECTIVE),
                Given.record(
                    "39b.html", "Chỉ thị | 39-CT/TW | 2024-10-30 | Ban Bí thư | Về tín dụng"),
                Given.record("753.html", DECISION).claims(RelationType.IMPLEMENTS, DIRECTIVE),
                Given.record("r.html", PLAN).claims(RelationType.IMPLEMENTS, DECISION),
                Given.text("t.txt", PLAN).claims(RelationType.IMPLEMENTS, DECISION),
                Given.text("a.txt", "Kế hoạch | 1/KH-UBND | 2021-01-05 | UBND tỉnh Sơn La | A")
                    .cites("Thông tri | 18-TT/TU || Thành ủy Hà Nội")
                    .cites("Quyết định | 488/QĐ-TTg | 2017-04-14"),
                Given.text("b.txt", "Kế hoạch | 2/KH-UBND | 2021-02-05 | UBND thành phố Hà Nội | B")
                    .cites("Thông tri | 18-TT/TU | 2020-02-14 | Thành ủy")
                    .cites("Quyết định | 488/QĐ-TTg | 2017-04-15")));
    LinkedCorpus first = Given.linked(all.toArray(Given[]::new));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertEquals(first, Given.linked(all.toArray(Given[]::new)));
    }
  }

  @Test
  void readsTheIssuerWithItsPlaceOutOfCitations() {
    LinkedCorpus corpus =
        Given.linked(
            Given.news("n.html", "Cổng Hà Nội | 2020-04-06 | Tăng cường")
                .in("Hà Nội")
                .cites("Kế hoạch | 67/KH-UBND | 2020-03-31 | UBND quận Hai Bà Trưng"));

    LinkedDocument plan = citedOnly(corpus);
    assertEquals(
        Optional.of("67/KH-UBND"), plan.facts().self().number().map(DocumentNumber::print));
    assertEquals(
        Optional.of("UBND quận Hai Bà Trưng"), plan.facts().self().issuer().map(IssuingBody::name));
  }

  private static LinkedDocument document(LinkedCorpus corpus, String path) {
    return corpus.documents().stream()
        .filter(d -> d.sources().contains(path))
        .findFirst()
        .orElseThrow();
  }

  private static LinkedDocument citedOnly(LinkedCorpus corpus) {
    List<LinkedDocument> cited =
        corpus.documents().stream().filter(d -> d.holding() == Holding.CITED_ONLY).toList();
    assertEquals(1, cited.size(), cited.toString());
    return cited.getFirst();
  }

  private static Outcome outcome(LinkedCorpus corpus, String path) {
    return Given.outcomes(corpus, path).getFirst();
  }
}
