package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;

/** Puts a hostile string into every place of an address that strangers fill. */
final class Naughty {
  private static final List<String> PLACES =
      List.of(
          "/tim-kiem?q=%s",
          "/tim-kiem?q=tin+dung&tinh=%s&loai=%s&xep=%s&trang=%s&nguyenvan=%s",
          "/tim-kiem?%s=1&lang=%s",
          "/so/%s",
          "/tinh/%s",
          "/tinh?moc=%s",
          "/van-ban/%s",
          "/van-ban/nha-nuoc/ubnd-lang-son/2020/%s",
          "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw?xep=%s&moc=%s&chico=%s",
          "/can-tim?trang=%s",
          "/tep/%s/cau-noi.css",
          "/%s");

  private Naughty() {}

  /** Asks with this string everywhere; every answer must be whole, and the string harmless. */
  static void ask(Browsing browsing, String hostile) {
    String encoded = Addresses.encoded(hostile);
    for (String place : PLACES) {
      String address = place.replace("%s", encoded);
      HttpResponse<String> answer = browsing.get(address);
      String body = answer.body();
      assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + " for " + address);
      assertFalse(body.contains("\tat ") || body.contains("Exception:"), address);
      if (hostile.contains("<") && hostile.length() > 3) {
        assertFalse(body.contains(hostile), () -> "raw at " + address);
      }
      if (Browsing.header(answer, "Content-Type").startsWith("text/html")) {
        harmless(body, address);
      }
    }
  }

  /** Checks that a page holds nothing that could run or load. */
  static void harmless(String body, String address) {
    var page = org.jsoup.Jsoup.parse(body);
    assertTrue(
        page.select("script:not([type=application/ld+json]), iframe, img, object, style, marquee")
            .isEmpty(),
        address);
    page.getAllElements()
        .forEach(e ->
            e.attributes()
                .forEach(a -> assertFalse(a.getKey().startsWith("on"), () -> e + address)));
    assertTrue(page.select("a[href^=javascript], form[action*=:]").isEmpty(), address);
  }
}
