package vn.caunoi.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caunoi.corpus.SourceFile;
import vn.caunoi.policy.RelationType;

/** Catalogue records, read as the pages that they are. */
class CatalogueRecordTest {
  private static final String RECORD =
      """
      <!doctype html><html lang="vi"><head><meta name="caunoi.record" content="catalogue">
      <meta name="DC.identifier" content="5/KH-UBND"><title>Kế hoạch số 5/KH-UBND</title></head>
      <body><main><article><h1>Trợ giúp</h1><p class="catalogue-note">Bản ghi</p>
      <dl class="facts"><dt>Số, ký hiệu</dt><dd>5/KH-UBND</dd></dl>
      <section class="summary"><h2>Tóm tắt</h2>
      <p><span class="stock">Kế hoạch số 5/KH-UBND: trợ giúp.</span> Có ba nhóm việc.</p></section>
      <section class="relations"><h2>Được thực hiện bởi</h2><ul>
      <li itemprop="caunoi:implementedBy">Kế hoạch của UBND huyện Mẫu
        <cite>thực hiện Chỉ thị số 39-CT/TW</cite></li></ul></section></article></main></body></html>
      """;

  @Test
  void keepsItsOwnFactsOutOfTheText() {
    ReadResult.Read read = Readings.html(RECORD);
    assertTrue(read.declared().catalogue());
    assertEquals("5/KH-UBND", read.declared().metadata().get("DC.identifier"));
    String text = read.text().text();
    assertFalse(text.contains("Số, ký hiệu") || text.contains("Bản ghi"), text);
    assertTrue(text.startsWith("Tóm tắt\nKế hoạch số 5/KH-UBND"), text);
    assertEquals("Kế hoạch số 5/KH-UBND: trợ giúp.", read.declared().stock().getFirst().of(text));
  }

  @Test
  void declaresItsRelationsWithTheCitedTitleApart() {
    ReadResult.Read read = Readings.html(RECORD);
    DeclaredRelation relation = read.declared().relations().getFirst();
    assertEquals(RelationType.IMPLEMENTS, relation.type());
    assertTrue(relation.reversed());
    String text = read.text().text();
    assertEquals(
        "Kế hoạch của UBND huyện Mẫu thực hiện Chỉ thị số 39-CT/TW", relation.span().of(text));
    assertEquals("thực hiện Chỉ thị số 39-CT/TW", relation.title().orElseThrow().of(text));
  }

  @Test
  void readsEveryShippedRecordWithAllItsRelations() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("corpus"))) {
      files = all.filter(p -> p.toString().endsWith(".html")).toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      ReadResult result = new DocumentReader().read(SourceFile.of(file));
      ReadResult.Read read = assertInstanceOf(ReadResult.Read.class, result, file.toString());
      int items = Files.readString(file, StandardCharsets.UTF_8).split("<li itemprop", -1).length;
      assertEquals(items - 1, read.declared().relations().size(), file.toString());
      assertEquals(List.of(), read.problems(), file.toString());
      Readings.assertMapped(read);
    }
  }
}
