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
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile, broken and very long strings are answered whole and harmless. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class NaughtyTest {
  // not in annotations: there the build would read some of them as expressions
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onfocus=alert(1) autofocus x='",
          "javascript:alert(1)",
          "${7*7}{{7*7}}#{7*7}",
          "../../../../etc/passwd",
          "..%2f..%5c",
          "%00%0d%0aSet-Cookie: a=b",
          "\u0000\u0007\u001b[31m",
          "\ud83d\ude00\u202e\u200b\ufeff",
          "'; DROP TABLE documents; --",
          "title:[* TO *] AND \"",
          "(((((((((((((((((((((",
          "-------",
          "{0} {1,choice,0#x}",
          "%",
          " ",
          "NaN",
          "2147483648");
  private static final List<String> BROKEN =
      List.of("/tim-kiem?q=%zz", "/so/%zz", "/so/^|`", "/tim-kiem?q=<script>", "/%");

  @AutoClose private final Browsing browsing;
  private final EmbeddedServer server;

  NaughtyTest(EmbeddedServer server) {
    this.server = server;
    browsing = new Browsing(server);
  }

  static List<String> hostile() {
    return HOSTILE;
  }

  static List<String> broken() {
    return BROKEN;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void answersWholeAndHarmless(String hostile) {
    Naughty.ask(browsing, hostile);
  }

  @Test
  void survivesVeryLongStrings() {
    Naughty.ask(browsing, "người khuyết tật ".repeat(60));
  }

  @Test
  void showsHostileDocumentsAsText() {
    String page = browsing.get("/van-ban/nha-nuoc/ubnd-lang-son/2021/doc-hai").body();
    assertFalse(page.contains("<script>"));
    assertTrue(page.contains("&lt;script&gt;alert("));
  }

  @Test
  void answersAFaultWithAPageThatTellsNothing() {
    HttpResponse<String> answer = browsing.get("/van-ban/" + FakeLibrary.BROKEN);
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().contains("<h1>Kho gặp lỗi khi làm trang này</h1>"));
    assertFalse(answer.body().contains("secret"));
    assertTrue(Browsing.header(answer, "Content-Security-Policy").contains("default-src 'none'"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void survivesAddressesThatNoBrowserSends(String address) throws IOException {
    String answer = raw(address);
    assertTrue(answer.matches("(?s)HTTP/1.1 [234]\\d\\d .*"), answer);
    assertFalse(answer.contains("<script>") || answer.contains("\tat "), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tim-kiem?q=tín+dụng",
        "/so/39-CT/TW?x=ữ",
        "/tim-kiem?q=100%&trang=1",
        "/api/v1/search?q=753/QĐ-TTg&loai=Kế",
        "/api/v1/documents?x=%FF|%zz"
      })
  void readsAddressesThatWereNotEncoded(String address) throws IOException {
    String answer = raw(address);
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @Test
  void saysBackWhatWasAskedRaw() throws IOException {
    assertTrue(raw("/tim-kiem?q=đường|dốc").contains("“đường|dốc”"));
  }

  /** The whole answer to an address that is sent as it stands. */
  private String raw(String address) throws IOException {
    try (Socket socket = new Socket("localhost", server.getPort())) {
      OutputStream out = socket.getOutputStream();
      String request =
          "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  @Tag("shared")
  void answersTheBigListOfNaughtyStrings() throws IOException {
    Path file =
        Path.of(System.getProperty("shared.dir", "../shared"), "eval", "bad-input", "blns.json");
    List<String> strings =
        ObjectMapper.getDefault()
            .readValue(Files.readAllBytes(file), Argument.listOf(String.class));
    assertTrue(strings.size() > 500);
    strings.forEach(s -> Naughty.ask(browsing, s));
  }
}
