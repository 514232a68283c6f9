package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.InputSource;

/** Every page is valid HTML, by the checker of the W3C, and what it says to machines is sound. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class MarkupTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final String LANG_SON =
      "/van-ban/nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg";

  @AutoClose private final Browsing browsing;
  private final EmbeddedServer server;

  MarkupTest(EmbeddedServer server) {
    this.server = server;
    browsing = new Browsing(server);
  }

  @ParameterizedTest
  @FieldSource("vn.caunoi.web.Browsing#PAGES")
  void isValidHtml(String address) throws Exception {
    assertEquals("", faults(browsing.get(address).body()), address);
    String english = address + (address.contains("?") ? "&" : "?") + "lang=en";
    assertEquals("", faults(browsing.get(english).body()), english);
  }

  @Test
  void checksInEarnest() throws Exception {
    String faults =
        faults("<!doctype html><html lang=vi><title>a</title><p><img src=a></p></html>");
    assertTrue(faults.contains("must have an “alt” attribute"), faults);
  }

  @Test
  void describesADocumentAsLegislationThatAppliesAnother() throws Exception {
    Map<String, Object> card = card(LANG_SON);
    assertEquals("https://schema.org", card.get("@context"));
    assertEquals("Legislation", card.get("@type"));
    assertEquals(server.getURL() + LANG_SON, card.get("@id"));
    assertEquals("2020-07", card.get("legislationDate"));
    assertTrue(!card.containsKey("legislationIdentifier"), "its number is not known");
    Map<?, ?> applied =
        (Map<?, ?>) ((List<?>) Objects.requireNonNull(card.get("legislationApplies"))).getFirst();
    assertEquals("753/QĐ-TTg", applied.get("legislationIdentifier"));
    assertEquals(2, ((List<?>) Objects.requireNonNull(card.get("citation"))).size());
  }

  @Test
  void describesAnArticleAsNewsAboutAPlan() throws Exception {
    Map<String, Object> card = card("/van-ban/bao-chi/bao-vi-du/2021-01-08/day-manh-tro-giup");
    assertEquals("NewsArticle", card.get("@type"));
    assertEquals("2021-01-08", card.get("datePublished"));
    assertEquals(
        "Báo Ví dụ", ((Map<?, ?>) Objects.requireNonNull(card.get("publisher"))).get("name"));
    Map<?, ?> about = (Map<?, ?>) ((List<?>) Objects.requireNonNull(card.get("about"))).getFirst();
    assertEquals("3355/KH-UBND", about.get("legislationIdentifier"));
  }

  @Test
  void letsNoTitleEndTheDataBlock() throws Exception {
    String page = "/van-ban/nha-nuoc/ubnd-lang-son/2021/doc-hai";
    assertTrue(String.valueOf(card(page).get("name")).contains(FakeDocuments.HOSTILE));
    String block = browsing.page(page).expectFirst("script").data();
    assertTrue(block.indexOf('<') < 0 && block.indexOf('&') < 0, block);
  }

  @Test
  void saysTheSameInDublinCore() {
    Document page = browsing.page(LANG_SON);
    assertEquals("2020-07", named(page, "issued"));
    assertEquals("Kế hoạch", named(page, "type"));
    assertEquals(
        server.getURL() + "/van-ban/nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg",
        named(page, "conformsTo"));
  }

  private static String named(Document page, String name) {
    return page.select("meta[name=dcterms." + name + "]").attr("content");
  }

  private Map<String, Object> card(String address) throws Exception {
    Element block = browsing.page(address).expectFirst("script[type=application/ld+json]");
    return ObjectMapper.getDefault()
        .readValue(block.data(), Argument.mapOf(String.class, Object.class));
  }

  /** What the checker says; information is left out. */
  private static String faults(String html) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SourceCode source = new SourceCode();
    MessageEmitterAdapter messages =
        new MessageEmitterAdapter(
            null,
            source,
            false,
            new ImageCollector(source),
            0,
            true,
            new TextMessageEmitter(out, false));
    messages.setErrorsOnly(true);
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
    validator.setUpValidatorAndParsers(messages, true, false);
    messages.start(null);
    validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    messages.end("", "", "");
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
