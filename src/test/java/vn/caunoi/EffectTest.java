package vn.caunoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.ingest.Ingestion;
import vn.caunoi.ingest.Progress;
import vn.caunoi.library.Effect;
import vn.caunoi.library.Library;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.RelationType;
import vn.caunoi.searching.LuceneLibrary;

/** Effect follows from relations and declared facts, with the chain that says so. */
class EffectTest {
  @TempDir private Path folder = Path.of("unset");

  @Test
  void saysWhatReplacedADocumentAndWarnsWhoImplementsIt() throws IOException {
    record("old", "136/2013/NĐ-CP", "2013-10-21", "", "");
    record(
        "new",
        "20/2021/NĐ-CP",
        "2021-03-15",
        "hiệu lực từ 01/7/2021",
        relation("caunoi:replaces", "Nghị định số 136/2013/NĐ-CP ngày 21/10/2013"));
    Files.writeString(
        folder.resolve("corpus/plan.txt"),
        """
        ỦY BAN NHÂN DÂN
        TỈNH NGHỆ AN
        Số: 151/KH-UBND
        Nghệ An, ngày 25 tháng 3 năm 2019

        KẾ HOẠCH
        Trợ giúp xã hội

        Thực hiện Nghị định số 136/2013/NĐ-CP ngày 21/10/2013 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
        """);

    try (Library library = ingested()) {
      Effect old = effect(library, "136/2013/NĐ-CP");
      assertEquals(Effect.State.REPLACED, old.state());
      Effect.ByRelation by = (Effect.ByRelation) old.grounds().getFirst();
      assertEquals(RelationType.REPLACES, by.type());
      assertTrue(by.by().id().key().endsWith("20-2021-nd-cp"));

      assertEquals(Effect.State.STARTED, effect(library, "20/2021/NĐ-CP").state());

      Effect plan = effect(library, "151/KH-UBND");
      assertEquals(Effect.State.UNKNOWN, plan.state());
      assertEquals(
          List.of(RelationType.REPLACES),
          plan.warnings().stream().map(w -> w.change().type()).toList());
    }
  }

  @Test
  void saysThatADocumentExpiredBecauseItsSourceDoes() throws IOException {
    record("a", "1019/QĐ-TTg", "2012-08-05", "hết giai đoạn (2020)", "");
    record("b", "1215/QĐ-TTg", "2011-07-22", "", "");

    try (Library library = ingested()) {
      assertEquals(Effect.State.EXPIRED, effect(library, "1019/QĐ-TTg").state());
      assertEquals(Effect.UNKNOWN, effect(library, "1215/QĐ-TTg"));
    }
  }

  private Library ingested() throws IOException {
    new Ingestion(folder.resolve("index"), Progress.SILENT).run(folder.resolve("corpus"), true);
    return LuceneLibrary.open(folder.resolve("index"));
  }

  private static Effect effect(Library library, String number) {
    DocumentNumber parsed = DocumentNumber.parse(number).orElseThrow();
    return library.effect(library.numbered(parsed).getFirst().id());
  }

  private static String relation(String property, String document) {
    return "<ul><li itemprop=\"%s\">%s của Chính phủ</li></ul>".formatted(property, document);
  }

  private void record(String name, String number, String date, String effect, String relations)
      throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    boolean decree = number.contains("NĐ");
    Files.writeString(
        folder.resolve("corpus/" + name + ".html"),
        """
        <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>%1$s</title>
        <meta name="caunoi.record" content="catalogue"><meta name="caunoi.level" content="central">
        <meta name="DC.type" content="%2$s"><meta name="DC.identifier" content="%1$s">
        <meta name="DC.creator" content="%3$s"><meta name="DC.date.issued" content="%4$s">
        <meta name="DC.title" content="Văn bản %1$s">%5$s</head>
        <body><main><article><h1>Văn bản %1$s</h1><p>Một văn bản của trung ương.</p>%6$s</article></main></body></html>
        """
            .formatted(
                number,
                decree ? "Nghị định" : "Quyết định",
                decree ? "Chính phủ" : "Thủ tướng Chính phủ",
                date,
                effect.isEmpty() ? "" : "<meta name=\"caunoi.effect\" content=\"" + effect + "\">",
                relations));
  }
}
