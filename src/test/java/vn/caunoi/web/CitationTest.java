package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How a document is cited, in each of the forms that are offered. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class CitationTest {
  private static final String DIRECTIVE = "dang/ban-bi-thu/2019-11-01/39-ct-tw";
  private static final String LANG_SON =
      "nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg";
  private static final String NEWS = "bao-chi/bao-vi-du/2021-01-08/day-manh-tro-giup";

  @AutoClose private final Browsing browsing;
  private final EmbeddedServer server;

  CitationTest(EmbeddedServer server) {
    this.server = server;
    browsing = new Browsing(server);
  }

  @Test
  void citesInTheStateAndInThePartyStyle() {
    String text = file(DIRECTIVE, "txt", "text/plain");
    assertTrue(
        text.startsWith("Chỉ thị số 39-CT/TW ngày 01 tháng 11 năm 2019 của Ban Bí thư về"), text);
    assertTrue(text.contains("\nChỉ thị số 39-CT/TW, ngày 01/11/2019 của Ban Bí thư"), text);
    String blank = file(LANG_SON, "txt", "text/plain");
    assertTrue(blank.startsWith("Kế hoạch số …/KH-UBND ngày … tháng 7 năm 2020 của UBND"), blank);
  }

  @Test
  void writesBibtex() {
    String entry = file(DIRECTIVE, "bib", "application/x-bibtex");
    assertTrue(entry.startsWith("@misc{dang:ban-bi-thu:2019-11-01:39-ct-tw,\n"), entry);
    assertTrue(entry.contains("number = {39-CT/TW}"), entry);
    assertTrue(entry.contains("url = {https://example.org/39-ct-tw}"), entry);
    String ours = file(LANG_SON, "bib", "application/x-bibtex");
    assertTrue(ours.contains("url = {" + server.getURL() + "/van-ban/" + LANG_SON + "}"), ours);
    assertTrue(ours.contains("date = {2020-07}") && !ours.contains("number ="), ours);
  }

  @Test
  void writesRis() {
    List<String> lines = file(NEWS, "ris", "application/x-research-info-systems").lines().toList();
    assertEquals("TY  - NEWS", lines.getFirst());
    assertEquals("ER  - ", lines.getLast());
    assertTrue(lines.contains("T2  - Báo Ví dụ") && lines.contains("DA  - 2021/01/08/"));
    lines.forEach(l -> assertTrue(l.matches("[A-Z][A-Z0-9]  - .*"), l));
    assertTrue(file(LANG_SON, "ris", "application/x-").contains("\r\nDA  - 2020/07//\r\n"));
  }

  @Test
  void writesCslJson() throws IOException {
    String json = file(LANG_SON, "json", "application/vnd.citationstyles.csl+json");
    Map<String, Object> item =
        ObjectMapper.getDefault()
            .readValue(json, Argument.listOf(Argument.mapOf(String.class, Object.class)))
            .getFirst();
    assertEquals("legislation", item.get("type"));
    assertEquals(
        List.of(List.of(2020, 7)),
        ((Map<?, ?>) Objects.requireNonNull(item.get("issued"))).get("date-parts"));
    assertTrue(!item.containsKey("number"), "unknown stays unknown");
  }

  @Test
  void isOfferedOnThePageOfTheDocument() {
    Document page = browsing.page("/van-ban/" + DIRECTIVE);
    List<String> files =
        page.select("section:has(#trich-dan) a[href^=/trich-dan/]").eachAttr("href");
    assertEquals(4, files.size());
    files.forEach(f -> assertEquals(200, browsing.get(f).statusCode(), f));
    assertTrue(page.select("section:has(#trich-dan)").text().contains("39-CT/TW, ngày 01/11/2019"));
  }

  @Test
  void knowsNoOtherFormNorDocument() {
    for (String name :
        List.of(DIRECTIVE, DIRECTIVE + ".exe", "x.bib", "dang/a/2020/b.bib", ".bib")) {
      assertEquals(404, browsing.get("/trich-dan/" + name).statusCode(), name);
    }
  }

  private String file(String key, String ending, String type) {
    HttpResponse<String> answer = browsing.get("/trich-dan/" + key + "." + ending);
    assertEquals(200, answer.statusCode());
    assertTrue(Browsing.header(answer, "Content-Type").startsWith(type));
    return answer.body();
  }
}
