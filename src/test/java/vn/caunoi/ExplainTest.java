package vn.caunoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.cli.CapturedTerminal;
import vn.caunoi.cli.CauNoi;

/** {@code explain} tells every step of how a document, a citation and a query were read. */
class ExplainTest {
  private static final String PLAN = ProvincialPlan.carryingOut("1190/OĐ-TTg");

  private final ObjectMapper json = new ObjectMapper();
  private final CapturedTerminal terminal = new CapturedTerminal();

  @TempDir private Path folder = Path.of("unset");

  @Test
  void saysHowADocumentWasReadLookedUpAndLinked() throws IOException {
    String corpus = corpus();
    String index = folder.resolve("index").toString();
    run("ingest", "--corpus", corpus, "--index", index);

    assertEquals(0, run("explain", "document", "--json", "--index", index, "151/KH-UBND"));

    JsonNode found = json.readTree(terminal.out().lines().toList().getLast());
    assertEquals("IMPLEMENTS", found.at("/outgoing/0/relation").asText());
    assertTrue(found.at("/outgoing/0/quote").asText().contains("1190/OĐ-TTg"));
    JsonNode mention = found.at("/mentions/0");
    assertEquals("1190/OĐ-TTg", mention.get("printed").asText());
    assertEquals("1190/QĐ-TTg", mention.get("number").asText());
    assertEquals(1, mention.get("repairs").size());
    assertEquals("outside-corpus", mention.get("outcome").asText());
  }

  @Test
  void printsTheStepsOfACitationForAReader() throws IOException {
    String corpus = corpus();

    assertEquals(
        0, run("explain", "citation", "--corpus", corpus, "Kế hoạch số 151/KH-UBND năm 2021"));

    assertTrue(terminal.out().contains("Kết quả      chưa xác định được văn bản"));
    assertTrue(
        terminal
            .out()
            .contains(
                "Đã loại      /van-ban/nha-nuoc/ubnd-nghe-an/2021-03-25/151-kh-ubnd – cùng số"));
  }

  @Test
  void saysThatANameLedToTheNumberOfALaw() {
    assertEquals(0, run("explain", "citation", "--corpus", "corpus", "theo Luật NKT"));

    assertTrue(terminal.out().contains("/quoc-hoi/2010-06-17/51-2010-qh12"), terminal.out());
    assertTrue(terminal.out().contains("nhận ra theo tên gọi quen"), terminal.out());
  }

  @Test
  void saysHowAQueryWasReadAndWhatItsHitsScored() throws IOException {
    String index = folder.resolve("index").toString();
    run("ingest", "--corpus", corpus(), "--index", index);

    assertEquals(0, run("explain", "query", "--index", index, "kh 151 NKT"));

    assertTrue(terminal.out().contains("151/KH-UBND (1 văn bản)"), terminal.out());
    assertTrue(
        terminal.out().lines().anyMatch(l -> l.matches("\\s*[\\d.,]+  Kế hoạch 151/KH-UBND.*")),
        terminal.out());
  }

  @Test
  void saysThatNothingBearsTheNumber() throws IOException {
    String index = folder.resolve("index").toString();
    run("ingest", "--corpus", corpus(), "--index", index);

    assertEquals(1, run("explain", "document", "--index", index, "152/KH-UBND"));
    assertTrue(terminal.err().contains("Không có văn bản nào mang số này"));
  }

  private String corpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("plan.txt"), PLAN);
    return corpus.toString();
  }

  private int run(String... call) {
    return CauNoi.over(new Workbench(), terminal.terminal()).execute(call);
  }
}
