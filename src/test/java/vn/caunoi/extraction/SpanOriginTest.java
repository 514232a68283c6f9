package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caunoi.corpus.MediaKind;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Span;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;
import vn.caunoi.text.SourceNormalizer;

/** Spans in the displayed text lead back to the very characters of the file. */
class SpanOriginTest {
  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH HÀ NAM                        Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND                Hà Nam, ngày 14 tháng 6 năm 2024

      KẾ HOẠCH
      Trợ giúp người khuyết tật năm 2024

      """;
  private static final List<String> PARTS =
      List.of(
          "Thực hiện Quyết định số 753/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ, UBND tỉnh"
              + " ban hành Kế hoạch như sau:\n",
          """
          TT\tNhiệm vụ\tVăn bản
          1\tTuyên truyền\tChỉ thị số 39-CT/TW
          2\tTrợ giúp\tQuyết định số 1190/QĐ-TTg
          3\tGiáo dục\tQuyết định số 1438/QĐ-TTg
          """,
          "Theo Nghị định số\n20/2021/NĐ-CP và Thông tư số 01/2019/TT-BLĐTBXH của Bộ.\n",
          """
          Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
          - Như Quyết định số 488/QĐ-TTg;            CHỦ TỊCH
          """);
  private static final Set<String> NUMBERS =
      Set.of(
          "753/QĐ-TTg",
          "39-CT/TW",
          "1190/QĐ-TTg",
          "1438/QĐ-TTg",
          "20/2021/NĐ-CP",
          "01/2019/TT-BLĐTBXH",
          "488/QĐ-TTg");
  private static final List<UnaryOperator<String>> FORMS =
      List.of(
          t -> t,
          t -> Normalizer.normalize(t, Normalizer.Form.NFD),
          t -> "\uFEFF" + t,
          t -> t.replace("\n", "\r\n"),
          t -> t.replace("/QĐ", "&#x002F;QĐ").replace("Thực", "Th&#7921;c"));

  @Test
  void mapsEverySpanOfAWholeFileBackToItsVeryCharacters() {
    Random random = new Random(20190111);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder(HEAD);
      random.ints(6, 0, PARTS.size()).forEach(p -> text.append(PARTS.get(p)).append('\n'));
      UnaryOperator<String> form = FORMS.get(i % FORMS.size());
      check(form.apply(text.toString()));
    }
  }

  @Test
  void findsTheSameNumbersInEveryForm() {
    for (UnaryOperator<String> form : FORMS) {
      Set<String> found =
          extract(form.apply(HEAD + String.join("\n", PARTS))).mentions().stream()
              .flatMap(m -> m.reference().number().stream())
              .map(DocumentNumber::print)
              .collect(Collectors.toSet());
      assertEquals(NUMBERS, found);
    }
  }

  private static void check(String source) {
    ExtractedDocument document = extract(source);
    String clean = document.read().text().text();
    assertTrue(!document.mentions().isEmpty(), source);
    for (Mention mention : document.mentions()) {
      Span span = mention.span();
      var origin = document.read().text().origin();
      String slice =
          document
              .read()
              .decoded()
              .substring(origin.origin(span.start()), origin.originEnd(span.end()));
      assertEquals(plain(span.of(clean)), plain(slice), source);
    }
  }

  private static String plain(String text) {
    String resolved = text.replace("&#x002F;", "/");
    return SourceNormalizer.normalize(resolved).text().replaceAll("\\s+", "");
  }

  private static ExtractedDocument extract(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (new DocumentReader().read("nguon.txt", MediaKind.TEXT, bytes)) {
      case ReadResult.Read read -> new Extractor().extract(read);
      case ReadResult.Unreadable u -> throw new AssertionError(u.problems().toString());
    };
  }
}
