package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class ErrorPagesTest {
  private final Browsing browsing;
  private final FakeLibrary library;

  ErrorPagesTest(EmbeddedServer server, FakeLibrary library) {
    browsing = new Browsing(server);
    this.library = library;
  }

  @AfterEach
  void close() {
    library.ready = true;
    browsing.close();
  }

  @Test
  void saysThatAPageWasNotFoundAndWhatElseThereIs() {
    HttpResponse<String> answer = browsing.get("/van-ban/nha-nuoc/khong-co/2020/1-kh");
    assertDesigned(answer, 404, "Chưa tìm thấy trang này");
    assertTrue(answer.body().contains("/van-ban/nha-nuoc/khong-co/2020/1-kh"));
    HttpResponse<String> toBrowser = browsing.get("/khong-co", "Accept", "text/html,*/*;q=0.8");
    assertDesigned(toBrowser, 404, "Chưa tìm thấy trang này");
  }

  @Test
  void saysOfARequestThatItCannotBeRead() {
    assertDesigned(browsing.get("/tinh/%00"), 400, "Kho không hiểu yêu cầu này", 404);
  }

  @Test
  void saysOfAnAddressThatItIsTooLong() {
    HttpResponse<String> answer = browsing.get("/tim-kiem?q=" + "a".repeat(9_000));
    assertDesigned(answer, 413, "Yêu cầu này dài quá");
    assertFalse(answer.body().contains("bad-request"), "no address of the server's own");
    assertTrue(Browsing.header(answer, "Content-Security-Policy").contains("default-src 'none'"));
  }

  @Test
  void saysThatPagesAreOnlyRead() {
    assertDesigned(browsing.post("/tinh"), 405, "Trang này chỉ để đọc");
  }

  @Test
  void saysOfAFaultThatItIsOursAndNothingMore() {
    HttpResponse<String> answer = browsing.get("/van-ban/" + FakeLibrary.BROKEN);
    assertDesigned(answer, 500, "Kho gặp lỗi khi làm trang này");
    assertFalse(answer.body().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tim-kiem?q=tin+dung", "/tinh", "/van-ban-trung-uong"})
  void saysThatTheLibraryIsBeingPreparedWhileItIs(String address) {
    library.ready = false;
    HttpResponse<String> answer = browsing.get(address);
    assertDesigned(answer, 503, "Kho đang được chuẩn bị");
    assertEquals("60", Browsing.header(answer, "Retry-After"));
    assertFalse(answer.body().contains("1970"), "no date of an index that is not there");
    String stylesheet = Jsoup.parse(answer.body()).expectFirst("link[rel=stylesheet]").attr("href");
    assertEquals(200, browsing.get(stylesheet).statusCode());
    library.ready = true;
    assertEquals(200, browsing.get(address).statusCode());
  }

  private static void assertDesigned(
      HttpResponse<String> answer, int code, String title, int... others) {
    boolean expected = answer.statusCode() == code;
    for (int other : others) {
      expected |= answer.statusCode() == other;
    }
    assertTrue(expected, "status " + answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    if (answer.statusCode() == code) {
      assertEquals(title, page.select("h1").text());
      assertTrue(page.select("main").text().contains(Integer.toString(code)));
    }
    assertEquals(1, page.select("main form[role=search]").size());
    assertEquals("vi", page.select("html").attr("lang"));
  }
}
