package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SharedFolder;

/** The packaged program over the shipped corpus answers what its users come for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedCorpusIT {
  private static final Path CORPUS = Path.of("corpus");
  private static final String DIRECTIVE = "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw";
  private static final String NAMESAKE = "/van-ban/dang/ban-bi-thu/2024-10-30/39-ct-tw";
  private static final String DECISION = "/van-ban/nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg";
  private static final String PLAN = "/van-ban/nha-nuoc/ubnd-lang-son/2020-07/";

  private static final int ASKED = 40;
  private static final int ROUNDS = 6;
  private static final int MOST_MILLISECONDS = 100;

  private RunningJar jar;
  private Browsing browsing;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    jar = RunningJar.serving(CORPUS, folder.resolve("index"));
    browsing = new Browsing(jar.address());
  }

  @AfterAll
  void stop() {
    browsing.close();
    jar.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"39 ct tw", "39/CT-TW", "chi thi 39", "39-CT/TW", "39CTTW"})
  void leadsEveryFormOfANumberToItsPage(String query) {
    HttpResponse<String> answer = browsing.get("/tim-kiem?q=" + Addresses.encoded(query));
    String numberPage =
        answer.statusCode() == 302
            ? Browsing.header(answer, "location")
            : org.jsoup.Jsoup.parse(answer.body()).select("a[href^=/so/]").attr("href");
    assertEquals("/so/39-CT/TW", numberPage);
    List<String> held = links(browsing.page(numberPage));
    assertTrue(held.containsAll(List.of(DIRECTIVE, NAMESAKE)), held::toString);
    assertEquals(held, links(browsing.page("/so/39-CT%2FTW")));
  }

  @Test
  void leadsABareSerialToTheOneDocumentThatBearsIt() {
    HttpResponse<String> answer = browsing.get("/tim-kiem?q=753");
    assertEquals(302, answer.statusCode());
    assertEquals(DECISION, Browsing.header(answer, "location"));
  }

  @Test
  void listsThePlansOfAMergedProvinceAsOfToday() {
    List<String> held = links(browsing.page("/tinh/quang-ngai"));
    assertTrue(
        held.stream().anyMatch(a -> a.contains("/ubnd-kon-tum/")), () -> "Kon Tum in " + held);
  }

  @Test
  void walksFromTheDirectiveDownToAPlanAndBackWithASentenceAtEachStep() {
    String decision = step(DIRECTIVE, DECISION);
    String plan = step(decision, PLAN);
    step(plan, DECISION);
    step(DECISION, DIRECTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tim-kiem?q=tin+dung+nguoi+khuyet+tat",
        DIRECTIVE,
        DIRECTIVE + "?moc=2025-06-30&xep=ngay",
        "/tinh",
        "/tinh/ha-noi",
        "/can-tim",
        "/muc-luc",
        "/trang-thai"
      })
  void makesNearlyEveryPageInATenthOfASecond(String address) {
    // other work on the machine may spoil a round, not all of them
    List<Long> rounds = new ArrayList<>();
    while (rounds.size() < ROUNDS && rounds.stream().noneMatch(ms -> ms < MOST_MILLISECONDS)) {
      rounds.add(nineteenOfTwenty(address));
    }
    assertTrue(rounds.getLast() < MOST_MILLISECONDS, rounds::toString);
  }

  /** The milliseconds in which 95 of 100 answers came. */
  private long nineteenOfTwenty(String address) {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      long start = System.nanoTime();
      assertEquals(200, browsing.get(address).statusCode());
      took.add((System.nanoTime() - start) / 1_000_000);
    }
    return took.stream().sorted().skip(ASKED * 95 / 100 - 1).findFirst().orElseThrow();
  }

  /** Follows the relation to an address, which must show its sentence and the sentence's source. */
  private String step(String from, String to) {
    Element row =
        browsing.page(from).select(".relation li").stream()
            .filter(li -> li.select("a[href^=" + to + "]").size() == 1)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no relation from " + from + " to " + to));
    assertFalse(row.select(".quote").text().isBlank(), () -> "a sentence from " + from);
    assertTrue(row.select(".quote strong").text().contains("/"), () -> "a number from " + from);
    assertTrue(row.text().contains("Lấy từ"), () -> "its source: " + row.text());
    return row.select("a").attr("href");
  }

  @Test
  @Tag("shared")
  void showsSampleTextsInTheirPlaces(@TempDir Path folder) throws Exception {
    Path corpus = withSamples(folder.resolve("corpus"));
    try (RunningJar served = RunningJar.serving(corpus, folder.resolve("index"));
        Browsing samples = new Browsing(served.address())) {
      Document directive = samples.page(DIRECTIVE);
      Element article =
          directive.select(".ladder a[href^=/van-ban/bao-chi/]").stream()
              .filter(a -> a.text().contains("Tây Ninh"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("the article is not on " + DIRECTIVE));
      Element parent = article.parents().select("li").get(1);
      assertTrue(parent.select("> details").text().contains("Suy từ tên văn bản"), parent::text);
      String plan =
          samples.page(DECISION).select("a[href^=" + PLAN + "]").attr("href").replaceAll("#.*", "");
      assertFalse(samples.page(plan).text().contains("bản ghi – chưa có toàn văn"), plan);
    }
  }

  private static Path withSamples(Path corpus) throws IOException {
    copy(CORPUS, corpus);
    try (Stream<Path> samples = Files.list(SharedFolder.path().resolve("seeds"))) {
      for (Path sample : samples.filter(f -> f.toString().endsWith(".txt")).toList()) {
        Files.copy(sample, corpus.resolve(sample.getFileName().toString()));
      }
    }
    return corpus;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static List<String> links(Document page) {
    return page.select("main a[href^=/van-ban/]").eachAttr("href");
  }
}
