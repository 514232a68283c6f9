package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.library.Edition;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class FreshnessTest {
  private final Browsing browsing;
  private final FakeLibrary library;
  private final Edition edition;

  FreshnessTest(EmbeddedServer server, FakeLibrary library) {
    browsing = new Browsing(server);
    this.library = library;
    edition = library.edition;
  }

  @AfterEach
  void close() {
    library.edition = edition;
    library.ready = true;
    browsing.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tim-kiem?q=tin+dung",
        "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw",
        "/tinh",
        "/api/v1/search?q=tin+dung",
        "/api/v1/status"
      })
  void answersNotModifiedToATagThatIsStillRight(String address) {
    HttpResponse<String> first = browsing.get(address);
    String tag = Browsing.header(first, "ETag");
    assertTrue(tag.startsWith("W/\""), tag);
    HttpResponse<String> again = browsing.get(address, "If-None-Match", "\"other\", " + tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, Browsing.header(again, "ETag"));
    String date = Browsing.header(first, "Last-Modified");
    assertEquals(304, browsing.get(address, "If-Modified-Since", date).statusCode());
    String before = "Mon, 01 Jan 2001 00:00:00 GMT";
    assertEquals(200, browsing.get(address, "If-Modified-Since", before).statusCode());
    assertEquals(200, browsing.get(address, "If-Modified-Since", "yesterday").statusCode());
  }

  @Test
  void answersInFullAfterTheNextIngest() {
    String tag = Browsing.header(browsing.get("/"), "ETag");
    library.edition = new Edition("g-2-1", edition.madeAt());
    HttpResponse<String> next = browsing.get("/", "If-None-Match", tag);
    assertEquals(200, next.statusCode());
    assertNotEquals(tag, Browsing.header(next, "ETag"));
  }

  @Test
  void neverGivesAPageInTheOtherLanguage() {
    String tag = Browsing.header(browsing.get("/"), "ETag");
    assertEquals(200, browsing.get("/", "If-None-Match", tag, "Cookie", "lang=en").statusCode());
    HttpResponse<String> chosen = browsing.get("/?lang=en", "If-None-Match", tag);
    assertEquals(200, chosen.statusCode());
    assertEquals("", Browsing.header(chosen, "ETag"));
  }

  @Test
  void tagsNoErrorNorAddressThatLeadsElsewhere() {
    List.of("/khong-co", "/api/v1/khong-co", "/van-ban/nha-nuoc/ubnd-lang-son/khong-ro-ngay/cu")
        .forEach(a -> assertEquals("", Browsing.header(browsing.get(a), "ETag"), a));
    String tag = Browsing.header(browsing.get("/"), "ETag");
    assertEquals(404, browsing.get("/khong-co", "If-None-Match", tag).statusCode());
    String late = "Fri, 01 Jan 2100 00:00:00 GMT";
    assertEquals(404, browsing.get("/khong-co", "If-Modified-Since", late).statusCode());
  }

  @Test
  void tagsNothingBeforeTheFirstIngest() {
    library.ready = false;
    assertFalse(browsing.get("/").headers().firstValue("ETag").isPresent());
  }
}
