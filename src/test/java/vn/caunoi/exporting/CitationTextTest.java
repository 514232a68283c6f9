package vn.caunoi.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

class CitationTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LAW|51/2010/QH12|Luật Người khuyết tật|Luật Người khuyết tật ngày 17 tháng 6 năm 2010",
        "LAW|51/2010/QH12|Người khuyết tật|Luật Người khuyết tật ngày 17 tháng 6 năm 2010",
        "DECISION|1190/QĐ-TTg|Phê duyệt Chương trình|Quyết định số 1190/QĐ-TTg ngày 17 tháng 6 năm"
            + " 2010 của Chính phủ phê duyệt Chương trình",
        "DECREE|163/2016/NĐ-CP|Nghị định 163/2016/NĐ-CP|Nghị định số 163/2016/NĐ-CP ngày 17 tháng 6"
            + " năm 2010 của Chính phủ",
        "PLAN|1/KH-UBND|TCVN về công trình|Kế hoạch số 1/KH-UBND ngày 17 tháng 6 năm 2010 của Chính"
            + " phủ TCVN về công trình",
        "PLAN|1/KH-UBND|Hà Nội vì trẻ em|Kế hoạch số 1/KH-UBND ngày 17 tháng 6 năm 2010 của Chính"
            + " phủ Hà Nội vì trẻ em"
      })
  void writesAsWithinASentence(DocumentType type, String number, String title, String cited) {
    assertEquals(cited, CitationText.official(document(type, number, title)));
  }

  @ParameterizedTest
  @CsvSource({"2010-06-17,ngày 17/6/2010", "2010-06,tháng 6/2010", "2010,năm 2010"})
  void datesAsFarAsIsKnownInTheStyleOfTheParty(String date, String said) {
    String cited = CitationText.party(document(DocumentType.PLAN, "1-KH/TU", "Về việc", date));
    assertEquals("Kế hoạch số 1-KH/TU, " + said + " của Chính phủ về việc", cited);
  }

  private static Summary document(DocumentType type, String number, String title) {
    return document(type, number, title, "2010-06-17");
  }

  private static Summary document(DocumentType type, String number, String title, String date) {
    Reference self =
        new Reference(
            Optional.of(type),
            DocumentNumber.parse(number),
            Optional.empty(),
            PolicyDate.parse(date),
            Bodies.read("Chính phủ"),
            Optional.of(title));
    return new Summary(
        DocumentId.parse("nha-nuoc/chinh-phu/2010-06-17/1").orElseThrow(),
        Metadata.only(self),
        Holding.CATALOGUE,
        List.of(),
        0,
        0,
        Optional.empty());
  }
}
