package vn.caunoi.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.caunoi.policy.TextBlock;

class TabTablesTest {
  private static final String BROKEN =
      """
      STT\tNhiệm vụ\tKết quả\tHạn
      I. Thúc đẩy chính sách\t\t\t
      1\tRà soát việc làm của người\t- Báo cáo;\t2018

      ² Chú thích của trang.

      STT\tNhiệm vụ\tKết quả\tHạn
      \tkhuyết tật ở xã\t- Danh sách.\t
      II\tTuyên truyền\t\t
      2\t<ul style="x"> - viết bài; - Quay phim \tSở Lao động - Thương binh và Xã hội\t2019
      """;

  @Test
  void putsATableThatPagesCutTogetherAgain() {
    ReadResult.Read read = Readings.text(BROKEN);
    TextBlock.Table table = Readings.table(read);
    assertEquals(5, table.rows().size());
    assertTrue(table.rows().getFirst().header());
    assertEquals("STT|Nhiệm vụ|Kết quả|Hạn", Readings.row(read, 0));
    assertEquals(4, table.rows().get(1).cells().getFirst().columns());
    assertEquals(
        "1|Rà soát việc làm của người khuyết tật ở xã|[- Báo cáo;][- Danh sách.]|2018",
        Readings.row(read, 2));
    assertEquals("II|Tuyên truyền", Readings.row(read, 3));
    assertEquals(3, table.rows().get(3).cells().get(1).columns());
    assertEquals(
        "2|[- viết bài;][- Quay phim]|Sở Lao động - Thương binh và Xã hội|2019",
        Readings.row(read, 4));
    assertTrue(Readings.blocks(read).endsWith("¶ ² Chú thích của trang."), Readings.blocks(read));
    Readings.assertMapped(read);
  }

  @Test
  void partsTheCellsOfARowByTabs() {
    ReadResult.Read read = Readings.text("TT\tViệc\n1\tMột\n2\tHai\n");
    assertEquals("TT\tViệc\n1\tMột\n2\tHai", read.text().text());
  }

  @Test
  void readsTablesDrawnWithBars() {
    ReadResult.Read read = Readings.text("| STT | Việc |\n|---|---|\n| 1 | Một |\n");
    assertEquals("1|Một", Readings.row(read, 1));
  }

  @Test
  void takesNoNumberedListForATable() {
    assertEquals(
        "1. Một ¶ 2. Hai ¶ 3. Ba", Readings.blocks(Readings.text("1.\tMột\n2.\tHai\n3.\tBa\n")));
  }
}
