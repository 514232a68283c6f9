package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.exporting.Csv;
import vn.caunoi.exporting.CsvReader;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class DownloadTest {
  private static final String DIRECTIVE = "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw";

  @AutoClose private final Browsing browsing;

  DownloadTest(EmbeddedServer server) {
    browsing = new Browsing(server);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tim-kiem?q=",
        "/tim-kiem?q=tin+dung",
        "/tim-kiem?q=tin+dung&tinh=L%E1%BA%A1ng+S%C6%A1n&xep=newest",
        "/tinh/lang-son",
        "/tinh/kon-tum?moc=2025-06-30",
        "/can-tim",
        "/can-tim?cap=central",
        "/van-ban-trung-uong",
        DIRECTIVE,
        DIRECTIVE + "?moc=2025-06-30&xep=ngay&chico=1",
        DIRECTIVE + "?xep=ten"
      })
  void givesExactlyTheRowsOfTheScreen(String address) {
    List<String> shown = shown(address);
    Document page = browsing.page(address);
    for (String ending : List.of(".csv", ".jsonl")) {
      String file =
          page.select("link[rel=alternate][href*=" + ending + "]:not([href*=bom])").attr("href");
      assertFalse(file.isEmpty(), "the page names the file before it is fetched");
      assertEquals(shown, ending.equals(".csv") ? csv(file) : jsonLines(file), file);
    }
  }

  @Test
  void offersNoFileOfNoRowsButTheFeed() {
    Document page = browsing.page("/tim-kiem?q=gan+dung");
    assertEquals(List.of(), shown("/tim-kiem?q=gan+dung"));
    assertEquals(0, page.select("[href^=/tai-ve/]").size());
    assertEquals(1, page.select("nav.bar a[href*=.atom]").size());
    assertEquals(
        "Chưa có dòng nào để tải; nguồn tin báo khi kho có thêm.", page.select("nav.bar p").text());
    assertEquals(List.of(), csv("/tai-ve/tim-kiem.csv?q=gan%20dung"));
  }

  @Test
  void marksTheFileForSpreadsheetsAndNamesIt() {
    HttpResponse<String> plain = browsing.get("/tai-ve/can-tim.csv");
    HttpResponse<String> marked = browsing.get("/tai-ve/can-tim.csv?bom=1");
    assertEquals(Csv.BOM + plain.body(), marked.body());
    assertEquals("text/csv; charset=utf-8", Browsing.header(plain, "Content-Type"));
    assertTrue(Browsing.header(plain, "Content-Disposition").contains("can-tim.csv"));
    HttpResponse<String> lines = browsing.get("/tai-ve/can-tim.jsonl");
    assertTrue(Browsing.header(lines, "Content-Type").startsWith("application/jsonl"));
  }

  @Test
  void saysBeforeTheClickHowManyRowsAFileHas() {
    String said = browsing.page("/can-tim").select("nav.bar p").text();
    assertTrue(said.matches("Tệp có \\d+ dòng, .*nhiều nhất 10\\.000 dòng\\."), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tai-ve/",
        "/tai-ve/can-tim",
        "/tai-ve/can-tim.exe",
        "/tai-ve/tinh/atlantis.csv",
        "/tai-ve/tinh/../x.csv",
        "/tai-ve/bang-phu/dang/ban-bi-thu/2019-11-01/khong-co.csv",
        "/tai-ve/.csv"
      })
  void hasNothingElse(String address) {
    assertEquals(404, browsing.get(address).statusCode());
  }

  /** The addresses of all pages of a list, or the provinces of a board, in order. */
  private List<String> shown(String address) {
    List<String> all = new ArrayList<>();
    Document page = browsing.page(address);
    if (address.startsWith("/van-ban/")) {
      return page.select("table.board tbody tr:has(a) > th a").eachText();
    }
    for (Document next = page; ; ) {
      all.addAll(
          next.select("main :not([aria-labelledby=h-near]) > .hits h3 > a").eachAttr("href"));
      all.addAll(next.select("main ul.rows > li > p > a[lang]").eachAttr("href"));
      if (!address.startsWith("/tinh/")) {
        all.addAll(next.select("main table.stack tbody th a.cite").eachAttr("href"));
      }
      String onward = next.select(".pager a[rel=next]").attr("href");
      if (onward.isEmpty()) {
        return all;
      }
      next = browsing.page(onward);
    }
  }

  private List<String> csv(String file) {
    List<List<String>> records = CsvReader.read(browsing.get(file).body());
    String key = file.contains("/bang-phu/") ? "Tỉnh" : "Địa chỉ trong kho";
    int column = records.getFirst().indexOf(key);
    records.forEach(r -> assertEquals(records.getFirst().size(), r.size()));
    return records.stream().skip(1).map(r -> r.get(column)).toList();
  }

  private List<String> jsonLines(String file) {
    String key = file.contains("/bang-phu/") ? "province" : "id";
    return browsing.get(file).body().lines().map(l -> String.valueOf(object(l).get(key))).toList();
  }

  private static Map<String, Object> object(String line) {
    try {
      return ObjectMapper.getDefault().readValue(line, Argument.mapOf(String.class, Object.class));
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
