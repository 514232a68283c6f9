package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.policy.DocumentId;

/** The offline bundle, checked file by file as it lies there: no server answers any more. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class StaticSiteTest {
  @TempDir Path folder;

  private final EmbeddedServer server;
  private final FakeLibrary library;
  private final Map<Path, Document> pages = new HashMap<>();

  StaticSiteTest(EmbeddedServer server, FakeLibrary library) {
    this.server = server;
    this.library = library;
  }

  @BeforeEach
  void write() throws Exception {
    int count = new StaticSite(server.getURI(), folder).write(_ -> {});
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertEquals(count, all.size());
      for (Path file : all) {
        if (file.toString().endsWith(".html")) {
          pages.put(file, Jsoup.parse(Files.readString(file)));
        }
      }
    }
  }

  @Test
  void leadsNowhereThatIsNotInTheBundle() {
    List<String> broken = new ArrayList<>();
    pages.forEach((file, page) ->
        page.select("[href]").stream()
            .map(link -> link.attr("href"))
            .filter(href -> !href.startsWith("https://"))
            .filter(href -> !leads(file, href))
            .forEach(href -> broken.add(file + ": " + href)));
    assertEquals(List.of(), broken);
    assertTrue(pages.size() > 100, "the whole site is there");
  }

  @Test
  void holdsEveryDocumentWithItsWordsAndLinks() {
    for (DocumentId id : library.addresses()) {
      Document page = page(id.path().substring(1) + ".html");
      assertEquals(1, page.select("h1").size(), id.path());
      assertFalse(page.select("a.brand[href$=index.html]").isEmpty());
    }
  }

  @Test
  void needsNoServer() {
    pages.forEach((file, page) -> {
      assertEquals("", page.select("form, script, input, button").outerHtml(), file.toString());
      assertFalse(page.html().contains("localhost"), file.toString());
      assertFalse(page.select("link[rel=stylesheet]").attr("href").startsWith("/"));
      assertEquals("vi", page.select("html").attr("lang"));
      assertTrue(page.select(".foot").text().contains("Bản này không có: tìm kiếm"));
      assertEquals("", page.select(".bar > nav").outerHtml(), "no choices without a server");
    });
  }

  @Test
  void putsTheIndexInThePlaceOfTheSearch() {
    Document home = page("index.html");
    assertTrue(home.select("nav.nav a[href=muc-luc.html]").size() > 0);
    Document index = page("muc-luc.html");
    assertEquals(library.addresses().size(), index.select("main section li a").size());
    assertTrue(pages.containsKey(folder.resolve("muc-luc_theo-ten.html")));
  }

  @Test
  void keepsBothMapsAndTheFilesOfLists() {
    assertTrue(pages.containsKey(folder.resolve("tinh/kon-tum_moc-2025-06-30.html")));
    assertTrue(Files.exists(folder.resolve("tai-ve/can-tim.csv")));
    assertTrue(Files.exists(folder.resolve("tai-ve/do-thi.graphml")));
    String file = "trich-dan/dang/ban-bi-thu/2019-11-01/39-ct-tw.bib";
    assertTrue(Files.exists(folder.resolve(file)));
  }

  private Document page(String file) {
    return Objects.requireNonNull(pages.get(folder.resolve(file)), file);
  }

  private boolean leads(Path from, String href) {
    int fragment = href.indexOf('#');
    String way = fragment < 0 ? href : href.substring(0, fragment);
    String decoded = URLDecoder.decode(way, StandardCharsets.UTF_8);
    Path target = way.isEmpty() ? from : from.resolveSibling(decoded).normalize();
    boolean anchored =
        fragment < 0
            || !pages.containsKey(target)
            || Objects.requireNonNull(pages.get(target))
                    .getElementById(href.substring(fragment + 1))
                != null;
    return !href.startsWith("/") && Files.isRegularFile(target) && anchored;
  }

  @Test
  void namesFilesThatEveryFileSystemHolds() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(f -> folder.relativize(f).toString())
          .forEach(name -> assertTrue(name.matches("[A-Za-z0-9._/-]*"), name));
    }
    assertEquals(
        "so/16/KH-UBN_c4_90.html", StaticName.of("/so/16/KH-UBN%C4%90").orElseThrow().file());
    assertTrue(StaticName.of("/tim-kiem?q=a").isEmpty());
    assertTrue(StaticName.of("//example.org/").isEmpty());
    assertFalse(StaticName.of("/so/../../etc").orElseThrow().file().contains(".."));
  }
}
