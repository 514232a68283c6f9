package vn.caunoi.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.caunoi.corpus.MediaKind;

class LegacyLettersTest {
  private static final String TCVN3 =
      "QuyÕt ®Þnh sè 239/2006/Q§-TTg ngµy 24 th¸ng 10 n¨m 2006 cña Thñ t­íng ChÝnh phñ vÒ trî gióp ng­êi tµn tËt";
  private static final String VNI =
      "Quyeát ñònh soá 239/2006/QÑ-TTg ngaøy 24 thaùng 10 naêm 2006 cuûa Thuû töôùng Chính phuû veà trôï giuùp ngöôøi taøn taät";
  private static final String MEANT =
      "Quyết định số 239/2006/QĐ-TTg ngày 24 tháng 10 năm 2006 của Thủ tướng Chính phủ về trợ giúp người tàn tật";

  @Test
  void readsBothOldEncodingsLetterByLetter() {
    assertEquals(MEANT, LegacyLetters.TCVN3.read(TCVN3));
    assertEquals(MEANT, LegacyLetters.VNI.read(VNI));
  }

  @Test
  void recognisesThemByTheirWordsAndTakesUnicodeForNeither() {
    assertEquals(Optional.of(LegacyLetters.TCVN3), LegacyLetters.of(TCVN3));
    assertEquals(Optional.of(LegacyLetters.VNI), LegacyLetters.of(VNI));
    assertEquals(Optional.empty(), LegacyLetters.of(MEANT));
    assertEquals(Optional.empty(), LegacyLetters.of("No words of either: naïve café, 24 October"));
  }

  @Test
  void readsAFileOfOldBytesAndSaysSo() {
    byte[] bytes = TCVN3.getBytes(StandardCharsets.ISO_8859_1);
    ReadResult result = new DocumentReader().read("cu.txt", MediaKind.TEXT, bytes);
    ReadResult.Read read =
        switch (result) {
          case ReadResult.Read r -> r;
          case ReadResult.Unreadable u -> throw new AssertionError(u.problems().toString());
        };
    assertEquals(MEANT, read.text().text());
    assertTrue(read.problems().getFirst().message().contains("TCVN3"));
  }
}
