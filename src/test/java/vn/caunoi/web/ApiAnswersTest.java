package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.library.Facet;

/** The API's real answers, held to its own description and to the cookbook. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class ApiAnswersTest {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String DOCUMENT = "/api/v1/documents/{system}/{issuer}/{date}/{name}";
  private static final String DIRECTIVE = "/api/v1/documents/dang/ban-bi-thu/2019-11-01/39-ct-tw";
  private static final String LANG_SON =
      "/api/v1/documents/nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg";
  private static final Pattern RECIPE = Pattern.compile("\\| `GET (/api/[^`]+)` \\| `([^`]+)` \\|");

  private final Browsing browsing;
  private final EmbeddedServer server;
  private final FakeLibrary library;
  private Description description = new Description("{}");

  ApiAnswersTest(EmbeddedServer server, FakeLibrary library) throws IOException {
    this.server = server;
    this.library = library;
    browsing = new Browsing(server);
  }

  @BeforeEach
  void read() throws IOException {
    description = new Description(browsing.get("/api/v1/openapi.yml").body());
  }

  @AfterEach
  void close() {
    library.ready = true;
    browsing.close();
  }

  @Test
  void answersEveryAddressOfTheDescriptionAsDescribed() throws IOException {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    asked.put("/api/v1/search", List.of("?q=tin+dung", "?q=39+ct+tw&size=2&page=2&sort=newest"));
    asked.put("/api/v1/suggestions", List.of("?q=tin+dung", "?q="));
    asked.put("/api/v1/documents", List.of("", "?page=2"));
    asked.put("/api/v1/central", List.of(""));
    asked.put("/api/v1/wanted", List.of("", "?page=2", "?level=central"));
    asked.put("/api/v1/numbers", List.of("?number=39-CT/TW", "?number=x"));
    asked.put("/api/v1/provinces", List.of("", "?era=before"));
    asked.put("/api/v1/status", List.of(""));
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : asked.entrySet()) {
      for (String query : each.getValue()) {
        faults.addAll(faults(each.getKey(), each.getKey() + query));
      }
    }
    faults.addAll(faults("/api/v1/provinces/{slug}", "/api/v1/provinces/lang-son"));
    for (String part : List.of("", "/relations", "/ladder", "/coverage", "/similar")) {
      faults.addAll(faults(DOCUMENT + part, DIRECTIVE + part));
      faults.addAll(faults(DOCUMENT + part, LANG_SON + part));
      asked.put(DOCUMENT + part, List.of());
    }
    faults.addAll(faults(DOCUMENT + "/similar", LANG_SON + "/similar?section=p-ii"));
    asked.put("/api/v1/provinces/{slug}", List.of());
    assertEquals(List.of(), faults);
    assertEquals(asked.keySet(), description.paths(), "nothing described is left untried");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/search?page=0, 400, Tham số “page” phải từ 1 đến 100",
    "GET, /api/v1/search?page=101, 400, Tham số “page” phải từ 1 đến 100",
    "GET, /api/v1/search?size=101, 400, Tham số “size” phải từ 1 đến 100",
    "GET, /api/v1/search?page=abc, 400, “page” phải là số",
    "GET, /api/v1/search?page=99999999999, 400, không phải “99999999999”",
    "GET, /api/v1/numbers, 400, ?number=39-CT/TW",
    "GET, /api/v1/numbers?number=%20, 400, ?number=39-CT/TW",
    "GET, /api/v1/search?sort=cheapest, 400, cheapest",
    "GET, /api/v1/provinces?era=1800, 400, phải là today hoặc before",
    "GET, /api/v1/wanted?level=village, 400, “level” phải là một trong central",
    "GET, /api/v1/provinces/atlantis, 404, /api/v1/provinces",
    "GET, /api/v1/documents/a/b/c/d, 404, địa chỉ",
    "GET, /api/v1/documents/a/b/c/d/similar, 404, địa chỉ",
    "GET, /api/v1/documents/dang/ban-bi-thu/2019-11-01/khong-co/coverage, 404, địa chỉ",
    "GET, /api/v1/nothing, 404, openapi.yml",
    "GET, /api/, 404, openapi.yml",
    "POST, /api/v1/search, 405, GET",
    "DELETE, /api/v1/status, 405, GET",
    "GET, /api/v1/documents/nha-nuoc/ubnd-lang-son/1999/hong, 500, nhật ký"
  })
  void explainsEveryErrorAsAProblem(String method, String address, int status, String says)
      throws Exception {
    HttpResponse<String> answer = send(method, address, "*/*");
    assertProblem(answer, status);
    assertTrue(answer.body().contains(says), answer.body());
    assertFalse(answer.body().contains("secret"), answer.body());
  }

  @Test
  void refusesToAnswerInAnotherForm() throws Exception {
    assertProblem(send("GET", "/api/v1/status", "image/png"), 406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/status", "/api/v1/search?q=a", "/api/v1/central"})
  void saysNotYetBeforeTheFirstIngest(String address) throws Exception {
    library.ready = false;
    HttpResponse<String> answer = browsing.get(address);
    assertProblem(answer, 503);
    assertTrue(Integer.parseInt(Browsing.header(answer, "Retry-After")) > 0);
    assertEquals(200, browsing.get("/api/v1/openapi.yml").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/documents", "/api/v1/wanted", "/api/v1/search?q=&size=3"})
  void leadsFromPageToPageByLinks(String address) {
    List<String> seen = new ArrayList<>();
    String next = address;
    int pages = 0;
    while (!next.isEmpty() && pages++ < 50) {
      HttpResponse<String> answer = browsing.get(next);
      Matcher id =
          Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer.body().split("\"facets\"", -1)[0]);
      while (id.find()) {
        seen.add(id.group(1));
      }
      String links = Browsing.header(answer, "Link");
      assertTrue(links.contains("rel=\"first\"") && links.contains("rel=\"last\""), links);
      assertEquals(pages > 1, links.contains("rel=\"prev\""), links);
      Matcher link = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(links);
      next = link.find() ? link.group(1) : "";
    }
    assertTrue(pages > 1 && pages < 50, "several pages and an end");
    Matcher total = Pattern.compile("\"total\":(\\d+)").matcher(browsing.get(address).body());
    assertTrue(total.find());
    assertEquals(Integer.parseInt(total.group(1)), seen.stream().distinct().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/documents?x=%FF", "/api/v1/search?q=%FF&page=1&size=1"})
  void leadsOnFromAddressesThatAreNoUtf8(String address) {
    HttpResponse<String> answer = browsing.get(address);
    assertEquals(200, answer.statusCode(), answer.body());
    String links = Browsing.header(answer, "Link");
    assertTrue(links.contains("=%FF&") && links.contains("page=1>; rel=\"first\""), links);
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  void describesEveryFilterOfASearch(Facet facet) {
    String described = browsing.get("/api/v1/openapi.yml").body();
    String search = described.substring(described.indexOf("  /api/v1/search:"));
    String parameters = search.substring(0, search.indexOf("responses:"));
    assertTrue(parameters.contains("- name: " + facet.parameter() + "\n"), parameters);
  }

  @Test
  void namesTheMethodsThatAreAllowed() throws Exception {
    HttpResponse<String> refused = send("DELETE", "/api/v1/status", JSON);
    assertEquals("GET, HEAD", Browsing.header(refused, "Allow"));
  }

  @Test
  void answersTheRecipesOfTheCookbook() throws IOException {
    Matcher recipe = RECIPE.matcher(Files.readString(Path.of("src/docs/cookbook.md")));
    int recipes = 0;
    while (recipe.find()) {
      recipes++;
      HttpResponse<String> answer = browsing.get(recipe.group(1));
      assertEquals(200, answer.statusCode(), recipe.group(1));
      assertTrue(answer.body().contains(recipe.group(2)), recipe.group(1) + ": " + answer.body());
    }
    assertTrue(recipes >= 8, "the cookbook has recipes for the API");
  }

  private List<String> faults(String path, String address) throws IOException {
    HttpResponse<String> answer = browsing.get(address);
    assertEquals(200, answer.statusCode(), address);
    return description.faults(path, 200, JSON, answer.body());
  }

  private void assertProblem(HttpResponse<String> answer, int status) throws IOException {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(PROBLEM, Browsing.header(answer, "Content-Type"));
    assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    assertEquals(List.of(), description.faults("/api/v1/status", status, PROBLEM, answer.body()));
  }

  private HttpResponse<String> send(String method, String address, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.getURL() + address))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Accept", accept)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
