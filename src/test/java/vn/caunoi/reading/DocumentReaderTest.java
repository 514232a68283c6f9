package vn.caunoi.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.caunoi.corpus.MediaKind;
import vn.caunoi.corpus.SourceFile;

class DocumentReaderTest {
  private static final String TEXT = "Kế hoạch thực hiện Chỉ thị số 39-CT/TW về người khuyết tật.";

  private static ReadResult read(MediaKind kind, byte[] bytes) {
    return new DocumentReader().read("a/b", kind, bytes);
  }

  private static String text(ReadResult result) {
    return assertInstanceOf(ReadResult.Read.class, result).text().text();
  }

  private static String refusal(ReadResult result) {
    return assertInstanceOf(ReadResult.Unreadable.class, result).problems().getLast().message();
  }

  @Test
  void refusesWhatHoldsNothing() {
    for (MediaKind kind : new MediaKind[] {MediaKind.TEXT, MediaKind.HTML}) {
      assertTrue(refusal(read(kind, new byte[0])).contains("trống"));
      assertTrue(refusal(read(kind, " \n\t ".getBytes(UTF_8))).contains("trống"));
    }
    byte[] empty = "<html><body><script>x</script></body></html>".getBytes(UTF_8);
    assertTrue(refusal(read(MediaKind.HTML, empty)).contains("không thấy nội dung"));
  }

  @Test
  void saysWhatAFileIsThatItCannotRead() {
    assertTrue(refusal(read(MediaKind.TEXT, "%PDF-1.7 x".getBytes(UTF_8))).contains("PDF"));
    byte[] word = "\u00D0\u00CF\u0011\u00E0".getBytes(ISO_8859_1);
    assertTrue(refusal(read(MediaKind.OTHER, word)).contains("Word"));
    assertTrue(refusal(read(MediaKind.OTHER, TEXT.getBytes(UTF_8))).contains("phần mở rộng"));
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    assertTrue(refusal(read(MediaKind.TEXT, noise)).contains("không phải là văn bản"));
  }

  @Test
  void readsWhatWasEncodedTwiceAndSaysSo() {
    String meant = TEXT + " Thực hiện Đề án trợ giúp; kinh phí bố trí từ nguồn hợp pháp.";
    Charset windows = Charset.forName("windows-1252");
    StringBuilder twice = new StringBuilder();
    for (byte octet : meant.getBytes(UTF_8)) {
      String shown = new String(new byte[] {octet}, windows);
      twice.append(shown.equals("\uFFFD") ? String.valueOf((char) (octet & 0xFF)) : shown);
    }
    ReadResult.Read read =
        assertInstanceOf(
            ReadResult.Read.class, read(MediaKind.TEXT, twice.toString().getBytes(UTF_8)));
    assertEquals(meant, read.text().text());
    assertTrue(read.problems().getFirst().message().contains("hai lần"));
    ReadResult.Read plain =
        assertInstanceOf(ReadResult.Read.class, read(MediaKind.TEXT, meant.getBytes(UTF_8)));
    assertTrue(plain.problems().isEmpty());
  }

  @Test
  void refusesAFileThatIsTooLargeOrGone() {
    SourceFile large = new SourceFile("a.txt", Path.of("a.txt"), "0".repeat(64), 1L << 33);
    assertTrue(refusal(new DocumentReader().read(large)).contains("lớn quá mức"));
    SourceFile gone = new SourceFile("a.txt", Path.of("nowhere/a.txt"), "0".repeat(64), 1);
    assertTrue(refusal(new DocumentReader().read(gone)).contains("Không mở được"));
  }

  @Test
  void readsEveryEncodingThatSaysWhatItIs() {
    assertEquals(TEXT, text(read(MediaKind.TEXT, ("\uFEFF" + TEXT).getBytes(UTF_8))));
    assertEquals(TEXT, text(read(MediaKind.TEXT, ("\uFEFF" + TEXT).getBytes(UTF_16LE))));
    assertEquals(TEXT, text(read(MediaKind.TEXT, (TEXT + " ".repeat(20)).getBytes(UTF_16LE))));
    String page = "<html><meta charset=windows-1258><p>Gi\u1EA5y t\u1EDD</html>";
    byte[] bytes = Normalizer.normalize(page, Normalizer.Form.NFC).getBytes(UTF_8);
    assertEquals("Giấy tờ", text(read(MediaKind.HTML, bytes)), "valid as UTF-8 in spite of itself");
    byte[] latin =
        "<html><meta charset=windows-1252><p>Qu\u00FD \u00E0</html>"
            .getBytes(Charset.forName("windows-1252"));
    assertEquals("Quý à", text(read(MediaKind.HTML, latin)));
  }

  @Test
  void tellsWhereBytesAreWrong() {
    byte[] bytes = ("dòng một\ndòng x hai\n" + TEXT).getBytes(UTF_8);
    bytes[new String(bytes, ISO_8859_1).indexOf('x')] = (byte) 0xFF;
    ReadResult result = read(MediaKind.TEXT, bytes);
    assertTrue(result.problems().getFirst().message().contains("dòng 2"), "the line is named");
    assertTrue(text(result).contains("39-CT/TW"));
  }

  @Test
  void tellsOfATextThatWasCutInsideALetter() {
    byte[] bytes = "Kế hoạch trợ giúp người khuyế".getBytes(UTF_8);
    ReadResult result = read(MediaKind.TEXT, Arrays.copyOf(bytes, bytes.length - 1));
    assertTrue(result.problems().getFirst().message().contains("cắt cụt"));
  }

  @Test
  void givesDecomposedTextAsComposed() {
    byte[] bytes = Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(UTF_8);
    ReadResult result = read(MediaKind.TEXT, bytes);
    assertEquals(TEXT, text(result));
    Readings.assertMapped((ReadResult.Read) result);
  }

  @Test
  void readsAPageSavedAsText() {
    assertEquals("Một", text(read(MediaKind.TEXT, "<!DOCTYPE html><p>Một</p>".getBytes(UTF_8))));
    assertEquals(TEXT, text(read(MediaKind.HTML, TEXT.getBytes(UTF_8))));
  }

  @Test
  void readsWhateverItIsGivenWithoutFailing() {
    Random random = new Random(11);
    String[] pieces = {
      "<table>",
      "<tr>",
      "<td>",
      "</td>",
      "<li>",
      "<ul>",
      "</p>",
      "<p>",
      "&#x2F;",
      "&",
      "\t",
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "|",
      "**",
      "*",
      "Số:",
      "39-",
      "CT/TW",
      "KẾ HOẠCH",
      "Nơi nhận:",
      "   ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Tin liên quan",
      "e\u0302\u0301",
      "\u00D0",
      "<br>",
      "của",
      "Đồng",
      ", ngày",
      "2",
      "(",
      "\u2028",
      "\uD83D",
      "<h1>",
      "<article>",
      "<ol start=9999999>"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder input = new StringBuilder(round % 2 == 0 ? "<html>" : "");
      for (int i = random.nextInt(40); i >= 0; i--) {
        input.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = input.toString();
      byte[] bytes = text.getBytes(UTF_8);
      ReadResult result = read(round % 2 == 0 ? MediaKind.HTML : MediaKind.TEXT, bytes);
      if (result instanceof ReadResult.Read good) {
        Readings.assertMapped(good);
      }
    }
  }
}
