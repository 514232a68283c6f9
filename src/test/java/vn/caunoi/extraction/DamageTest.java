package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.reading.CleanText;
import vn.caunoi.reading.Declared;
import vn.caunoi.reading.ReadResult;
import vn.caunoi.text.OffsetMap;

class DamageTest {

  @Test
  void staysInsideTruncatedTexts() {
    for (Texts.Row row : Texts.table("own-facts.tsv")) {
      for (int end = 1; end < row.input().length(); end += 29) {
        assertWhole(row.input().substring(0, end));
        assertWhole(row.input().substring(end));
      }
    }
  }

  @Test
  void staysInsideShuffledTexts() {
    Random random = new Random(39);
    for (Texts.Row row : Texts.table("claims.tsv")) {
      StringBuilder text = new StringBuilder(row.input());
      for (int n = 0; n < 40; n++) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, "\n\t|/-(.:;1SKẾ ".charAt(random.nextInt(14)));
      }
      assertWhole(text.toString());
    }
  }

  @Test
  void keepsSpansInsideTheText() {
    for (Texts.Row row : Texts.table("claims.tsv")) {
      assertWhole(row.input());
    }
  }

  @Test
  void neverTakesANumberThatTouchesTheEnd() {
    String head = "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 32/KH-";
    Optional<DocumentNumber> number = extract(head).metadata().self().number();
    assertTrue(number.isEmpty(), () -> number.get().print());
  }

  @Test
  void takesTimeThatGrowsWithTheText() {
    String paper = Texts.table("claims.tsv").getFirst().input() + "\n";
    String long1 = paper.repeat(2_000);
    String oneLine = paper.replace('\n', ' ').repeat(2_000);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> extract(long1));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> extract(oneLine));
  }

  /** Nothing is thrown, and whatever was found lies in the text. */
  private static void assertWhole(String text) {
    ExtractedDocument document = extract(text);
    Span whole = new Span(0, text.length());
    document.claims().forEach(c -> assertTrue(whole.contains(c.sentence()), text));
    document.mentions().forEach(m -> assertTrue(whole.contains(m.phrase()), text));
    document.blocks().forEach(b -> assertTrue(whole.contains(b.span()), text));
  }

  private static ExtractedDocument extract(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          blocks.add(new TextBlock.Paragraph(new Span(start, i), TextBlock.Zone.BODY));
        }
        start = i + 1;
      }
    }
    CleanText clean = new CleanText(text, blocks, OffsetMap.identity(text.length()));
    return new Extractor()
        .extract(new ReadResult.Read("test.txt", text, clean, Declared.NOTHING, List.of()));
  }
}
