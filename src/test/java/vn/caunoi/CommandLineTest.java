package vn.caunoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.caunoi.cli.CapturedTerminal;
import vn.caunoi.cli.CauNoi;

/** Calls the commands as a user does, rightly and wrongly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String PLAN = ProvincialPlan.carryingOut("1190/QĐ-TTg");

  private final ServerSocket taken;
  private Map<String, String> places = Map.of();

  CommandLineTest() throws IOException {
    taken = new ServerSocket(0);
  }

  @BeforeAll
  void ingest(@TempDir Path folder) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("plan.txt"), PLAN);
    places =
        Map.of(
            "INDEX", folder.resolve("index").toString(),
            "CORPUS", corpus.toString(),
            "EMPTY", Files.createDirectories(folder.resolve("empty")).toString(),
            "NOWHERE", folder.resolve("nowhere").toString(),
            "OTHER", folder.resolve("other").toString(),
            "TAKEN", Integer.toString(taken.getLocalPort()));
    CapturedTerminal terminal = new CapturedTerminal();
    assertEquals(0, run("ingest --index INDEX --corpus CORPUS", terminal), terminal.err());
  }

  @AfterAll
  void close() throws IOException {
    taken.close();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/tables/command-line.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void answersACall(String input, String expected) {
    CapturedTerminal terminal = new CapturedTerminal();
    int exit = run(input, terminal);
    String said = terminal.out() + terminal.err();
    String[] exitAndWords = expected.split(" \\| ", 2);
    assertEquals(Integer.parseInt(exitAndWords[0]), exit, said);
    assertTrue(said.contains(exitAndWords[1]), said);
  }

  @Test
  void keepsStandardOutputForResults() {
    CapturedTerminal terminal = new CapturedTerminal();
    run("extract --corpus EMPTY nofile.txt CORPUS/plan.txt", terminal);
    assertEquals(1, terminal.out().lines().count());
    assertTrue(terminal.out().startsWith("{\"file\":\"plan.txt\""), terminal.out());
  }

  private int run(String call, CapturedTerminal terminal) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(call);
    while (word.find()) {
      words.add(placed(word.group(1) == null ? word.group(2) : word.group(1)));
    }
    return CauNoi.over(new Workbench(), terminal.terminal()).execute(words.toArray(String[]::new));
  }

  private String placed(String word) {
    String first = word.contains("/") ? word.substring(0, word.indexOf('/')) : word;
    return places.getOrDefault(first, first) + word.substring(first.length());
  }
}
