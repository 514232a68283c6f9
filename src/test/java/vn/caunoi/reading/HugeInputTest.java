package vn.caunoi.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.corpus.MediaKind;

/** Inputs on which anything that is not linear would not come back; times are not measured. */
class HugeInputTest {
  private static final int LARGE = 10_000_000;
  private static final int MANY = 300_000;

  @TestFactory
  Stream<DynamicTest> readsLongTexts() {
    return Stream.of(
            "Thực hiện Quyết định số 753/QĐ-TTg ngày 03/6/2020 của Thủ tướng\n\nphủ ban hành kế hoạch.\n\n")
        .map(unit -> test(MediaKind.TEXT, "", unit, LARGE));
  }

  @TestFactory
  Stream<DynamicTest> readsTextsMadeOfOneThing() {
    return Stream.of(
            "a\n",
            "1\n\n",
            "a\t",
            "STT\tA\tB\n1\tx\ty\n\tz\t\n",
            "| a | b |\n",
            "- A - B; ",
            "** *a ",
            "&amp &#x;",
            "<b <p <",
            "Tin liên quan\nabc\n",
            "Nơi nhận:      TM. CHỦ TỊCH\n",
            "\u0301",
            "KẾ HOẠCH\ncủa\n")
        .map(unit -> test(MediaKind.TEXT, "x", unit, MANY));
  }

  @TestFactory
  Stream<DynamicTest> readsPagesMadeOfOneThing() {
    return Stream.of(
            "<div>x",
            "<table><tr><td>x",
            "<tr><td>Một việc<td>2025",
            "<li>Một việc",
            "<b><i>",
            "<p>Thực hiện <a href=x>Quyết định số 753/QĐ-TTg</a> ngày 03/6/2020 &ocirc;</p>",
            "<div><h3>Tin liên quan</h3><ul><li><a href=x>abc</a></ul></div>",
            "<div><span>Số hiệu</span><span>12</span></div>",
            "<h2>Mục tiêu</h2>",
            "<br>x",
            "<div class=menu>x</div>")
        .map(unit -> test(MediaKind.HTML, "<table><ol>x", unit, MANY));
  }

  private static DynamicTest test(MediaKind kind, String start, String unit, int length) {
    return DynamicTest.dynamicTest(
        unit.strip(),
        () -> {
          byte[] bytes =
              (start + unit.repeat(length / unit.length())).getBytes(StandardCharsets.UTF_8);
          ReadResult result = new DocumentReader().read("huge", kind, bytes);
          switch (result) {
            case ReadResult.Read read ->
                assertTrue(
                    read.text().blocks().stream()
                        .allMatch(b -> b.span().end() <= read.text().text().length()));
            case ReadResult.Unreadable lost -> assertFalse(lost.problems().isEmpty());
          }
        });
  }
}
