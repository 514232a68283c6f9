package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.EffectStatement;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.reading.CleanText;
import vn.caunoi.reading.Declared;
import vn.caunoi.reading.ReadResult;
import vn.caunoi.text.OffsetMap;

class EffectStatementsTest {
  private static final Metadata SIGNED =
      Metadata.only(Reference.NOTHING.withDate(PolicyDate.parse("2021-03-15")));

  @TestFactory
  Stream<DynamicTest> readsWhatASourceSaysOfItsOwnDocument() {
    return Stream.of(
            List.of(
                "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2021.",
                "STARTS 2021-07-01"),
            List.of("Quyết định này có hiệu lực kể từ ngày ký ban hành.", "STARTS 2021-03-15"),
            List.of("Tình trạng hiệu lực: Còn hiệu lực", "IN_FORCE"),
            List.of("Ngày hiệu lực: 01/7/2021", "STARTS 2021-07-01"),
            List.of("Hiệu lực: Hết hiệu lực từ 31/12/2010", "ENDED 2010-12-31"),
            List.of("Ngày hiệu lực: Đã biết", ""),
            List.of("Nghị định số 136/2013/NĐ-CP hết hiệu lực từ ngày 01/7/2021.", ""),
            List.of("Nâng cao hiệu lực, hiệu quả quản lý nhà nước từ ngày 01/7/2021.", ""))
        .map(row -> dynamicTest(row.get(0), () -> assertEquals(row.get(1), told(row.get(0)))));
  }

  @Test
  void knowsTheDayOfTheSourceThatSaysSo() {
    String clause = "Quyết định này có hiệu lực kể từ ngày ký ban hành.";
    assertEquals(PolicyDate.parse("2021-03-15"), first(clause, Map.of()).known());
    String row = "Tình trạng hiệu lực: Còn hiệu lực";
    assertEquals(Optional.empty(), first(row, Map.of()).known());
    Map<String, String> captured = Map.of("caunoi.captured", "2026-02-01");
    assertEquals(PolicyDate.parse("2026-02-01"), first(row, captured).known());
  }

  private static EffectStatement first(String text, Map<String, String> declared) {
    CleanText clean = new CleanText(text, List.of(), OffsetMap.identity(text.length()));
    Declared all = new Declared(false, declared, List.of(), Optional.empty(), List.of());
    ReadResult.Read read = new ReadResult.Read("a.html", text, clean, all, List.of());
    return EffectStatements.of(
            new ExtractedDocument(read, SIGNED, List.of(), List.of(), List.of(), List.of()))
        .getFirst();
  }

  private static String told(String text) {
    ExtractedDocument document = ExtractedDocument.plain("a.txt", SIGNED, text, List.of());
    List<EffectStatement> found = EffectStatements.of(document);
    return found.isEmpty()
        ? ""
        : found.getFirst().kind() + found.getFirst().date().map(d -> " " + d.iso()).orElse("");
  }
}
