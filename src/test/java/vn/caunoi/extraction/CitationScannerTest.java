package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;
import vn.caunoi.reading.CleanText;
import vn.caunoi.text.MappedText;
import vn.caunoi.text.SourceNormalizer;

class CitationScannerTest {
  private static final Optional<PolicyDate> PUBLISHED = PolicyDate.parse("2021-06-01");
  private static final int TEN_MEGABYTES = 10_000_000;

  @TestFactory
  Stream<DynamicTest> findsEveryRowOfTheTableOfCitations() {
    return Tables.tests("citations.tsv", CitationScannerTest::check);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryFormOfTheTableOfNoise() {
    return Tables.tests("noise-forms.tsv", CitationScannerTest::check);
  }

  @TestFactory
  Stream<DynamicTest> findsNoCitationInFiguresThatAreNone() {
    return Tables.tests("no-citations.tsv", CitationScannerTest::check);
  }

  private static void check(String input, String expected) {
    assertEquals(
        expected,
        scan(input).stream().map(CitationScannerTest::print).collect(Collectors.joining(" ; ")));
  }

  @Test
  void keepsTheSpanToTheNumberAndThePhraseToTheWholeCitation() {
    String text = "Theo Quyết định số 753/QĐ-TTgngày 03/6/2020 của Thủ tướng Chính phủ, các sở";
    Mention mention = scan(text).getFirst();
    assertEquals("753/QĐ-TTg", mention.span().of(text));
    assertEquals(
        "Quyết định số 753/QĐ-TTgngày 03/6/2020 của Thủ tướng Chính phủ",
        mention.phrase().of(text));
    assertEquals(List.of("glued"), mention.repairs());
  }

  @Test
  void takesTheSubjectOfAReportedPlanForItsTitle() {
    Mention plan =
        scan("vừa ký ban hành kế hoạch số 12/KH-UBND về việc tăng cường công tác NKT trên địa bàn.")
            .getFirst();
    assertEquals(
        Optional.of("về việc tăng cường công tác NKT trên địa bàn"), plan.reference().title());
  }

  @Test
  void namesTheProvisionsWithTheirDocument() {
    Mention decree = scan("theo khoản 2 Điều 5 của Nghị định số 20/2021/NĐ-CP").getFirst();
    assertEquals(List.of("khoản 2 Điều 5"), decree.provisions());
  }

  @Test
  void resolvesATermThatTheTextDefines() {
    List<Mention> mentions =
        scan(
            "Quyết định số 99/QĐ-UBND ngày 01/2/2021 về phê duyệt Đề án Hòa nhập (sau đây gọi tắt"
                + " là Đề án Hòa nhập tỉnh). Các sở triển khai Đề án Hòa nhập tỉnh.");
    assertEquals(2, mentions.size());
    assertEquals(MentionForm.BACK_REFERENCE, mentions.get(1).form());
    assertEquals("99/QĐ-UBND", mentions.get(1).reference().number().orElseThrow().print());
  }

  @Test
  void doesNotCompleteFromTwoDocumentsOfOneNumber() {
    List<Mention> mentions =
        scan(
            "Chỉ thị số 39-CT/TW ngày 01/11/2019 của Ban Bí thư; Chỉ thị số 39-CT/TW ngày"
                + " 30/10/2024 của Ban Bí thư. Thực hiện Chỉ thị số 39-CT/TW.");
    assertEquals(Optional.empty(), mentions.get(2).reference().date());
  }

  @Test
  void leavesOutTheDocumentsOwnNumberAndExcludedStretches() {
    String text = "Số: 67/KH-UBND\nKế hoạch số 12/KH-UBND và Quyết định số 753/QĐ-TTg.";
    Scope scope =
        new Scope(DocumentNumber.parse("12/KH-UBND"), PUBLISHED, List.of(new Span(0, 14)));
    List<Mention> mentions =
        CitationScanner.scan(
            new CleanText(text, List.of(), MappedText.of(text).origin()), text, scope);
    assertEquals(List.of("753/QĐ-TTg"), mentions.stream().map(m -> m.span().of(text)).toList());
  }

  @Test
  void mapsEverySpanBackToTheVeryCharactersOfTheSource() {
    Random random = new Random(20201103);
    for (int i = 0; i < 300; i++) {
      String decoded = Damaged.text(random);
      MappedText mapped = SourceNormalizer.normalize(decoded);
      CleanText clean = new CleanText(mapped.text(), List.of(), mapped.origin());
      for (Mention m : CitationScanner.scan(clean, decoded, Scope.NOTHING)) {
        assertTrue(decoded.contains(m.printed()), m.printed() + " in " + decoded);
        assertEquals(
            m.span().of(mapped.text()), SourceNormalizer.normalize(m.printed()).text(), decoded);
        assertTrue(m.phrase().contains(m.span()), m.toString());
      }
    }
  }

  @Test
  void findsEveryNumberWhateverTheEncoding() {
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      String decoded = Damaged.text(random);
      MappedText mapped = SourceNormalizer.normalize(decoded);
      CleanText clean = new CleanText(mapped.text(), List.of(), mapped.origin());
      long found =
          CitationScanner.scan(clean, decoded, Scope.NOTHING).stream()
              .filter(m -> m.reference().number().isPresent())
              .count();
      assertEquals(Damaged.CITATIONS, found, decoded);
    }
  }

  @TestFactory
  Stream<DynamicTest> finishesOnTenMegabytesOf() {
    return Stream.of(
            "số 1/",
            "1-1-1-",
            "QĐ-QĐ-",
            "1234567890",
            "A1",
            "thực hiện Quyết định số 753/QĐ-TTg về việc ",
            "753/QĐ-TTg, ",
            "khoản 1 Điều 2 ",
            "(sau đây gọi tắt là ",
            "Ban hành Kế hoạch số 1/KH-UBND ",
            "1&#x002F;")
        .map(piece ->
            DynamicTest.dynamicTest(
                piece,
                () ->
                    assertTimeoutPreemptively(
                        Duration.ofSeconds(60),
                        () -> scan(piece.repeat(TEN_MEGABYTES / piece.length())))));
  }

  private static List<Mention> scan(String text) {
    CleanText clean = new CleanText(text, List.of(), MappedText.of(text).origin());
    return CitationScanner.scan(clean, text, new Scope(Optional.empty(), PUBLISHED, List.of()));
  }

  /** Number, date, issuer, the mention it is nested in, and its form where it is not FULL. */
  private static String print(Mention m) {
    Reference r = m.reference();
    StringBuilder out = new StringBuilder();
    out.append(
        r.number()
            .map(DocumentNumber::print)
            .orElseGet(() -> r.serial().map(s -> "#" + s).orElse("?")));
    r.date().ifPresent(d -> out.append(' ').append(d.iso()));
    r.issuer().ifPresent(b -> out.append(' ').append(b.slug()));
    m.within().ifPresent(w -> out.append(" <").append(w));
    return m.form() == MentionForm.FULL ? out.toString() : out + " " + m.form();
  }

  /** Makes texts with citations, damaged as sources are. */
  private static final class Damaged {
    static final int CITATIONS = 3;
    private static final List<String> NUMBERS =
        List.of(
            "753/QĐ-TTg",
            "39-CT/TW",
            "20/2021/NĐ-CP",
            "329/KH-TU",
            "1438/QĐ-\nTTg",
            "42-NQ/TƯ",
            "51/2010/QH12",
            "2534/LĐTBXH-BTXH",
            "28/2012/NĐ - CP",
            "03/QĐ-UBQG NKT");
    private static final List<String> WORDS =
        List.of("người khuyết tật", "Ủy ban nhân dân", "giai đoạn 2021 - 2030", "18/4", "80%,");

    static String text(Random random) {
      StringBuilder out = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
      for (int i = 0; i < CITATIONS; i++) {
        out.append(WORDS.get(random.nextInt(WORDS.size()))).append(". Theo Quyết định số ");
        out.append(NUMBERS.get(random.nextInt(NUMBERS.size())));
        out.append(List.of("; ", ".\n", ",\t", ") ").get(random.nextInt(4)));
      }
      String text = out.append("Hết.").toString();
      text = random.nextBoolean() ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
      text = random.nextBoolean() ? text.replace("\n", "\r\n") : text;
      text = random.nextBoolean() ? text.replace('-', '\u2013') : text;
      return random.nextBoolean() ? text.replace(' ', '\u00A0') : text;
    }
  }
}
