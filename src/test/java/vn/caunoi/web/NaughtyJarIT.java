package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.SharedFolder;

/** The packaged program holds against hostile strings as queries, as names and as titles. */
class NaughtyJarIT {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'; DROP TABLE documents; --",
          "title:[* TO *] AND \"",
          "(((((((((((((((((((((",
          "${7*7}{{7*7}}#{7*7}",
          "\u0000\u0007\u001b[31m",
          "\ud83d\ude00\u202e\u200b\ufeff",
          "{0} {1,choice,0#x}",
          "=cmd|'/c calc'!A1");
  private static final int LONGEST_NAME = 200;

  @TempDir Path folder;

  @Test
  void answersHostileStringsWholeAndHarmless() throws Exception {
    standsAgainst(HOSTILE);
  }

  @Test
  @Tag("shared")
  void answersTheBigListOfNaughtyStrings() throws Exception {
    List<String> strings =
        ObjectMapper.getDefault()
            .readValue(
                Files.readAllBytes(SharedFolder.path().resolve("eval/bad-input/blns.json")),
                Argument.listOf(String.class));
    assertTrue(strings.size() > 500);
    standsAgainst(strings);
  }

  private void standsAgainst(List<String> strings) throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    long named = 0;
    for (int i = 0; i < strings.size(); i++) {
      named += write(corpus, i, strings.get(i)) ? 1 : 0;
    }
    assertTrue(named > strings.size() / 2, "most strings can be names of files");
    try (RunningJar jar = RunningJar.serving(corpus, folder.resolve("index"));
        Browsing browsing = new Browsing(jar.address())) {
      for (String string : strings) {
        Naughty.ask(browsing, string);
      }
      for (String address : held(browsing)) {
        Naughty.harmless(browsing.get(address).body(), address);
      }
      Naughty.harmless(browsing.get("/trang-thai").body(), "/trang-thai");
      assertFalse(jar.log().contains("\tat "), () -> "a stack trace in the log:\n" + jar.log());
    }
  }

  /** The pages of all documents that a search over the scratch corpus finds. */
  private static List<String> held(Browsing browsing) {
    List<String> found =
        java.util.stream.IntStream.rangeClosed(1, 60)
            .mapToObj(page -> browsing.page("/tim-kiem?q=c%E1%BA%A7u+t%C3%A0u&trang=" + page))
            .flatMap(page -> page.select("main a[href^=/van-ban/]").eachAttr("href").stream())
            .map(address -> address.replaceFirst("#.*", ""))
            .collect(Collectors.toCollection(java.util.TreeSet::new))
            .stream()
            .toList();
    assertTrue(found.size() > 5, "the hostile documents are found: " + found.size());
    return found;
  }

  /** Writes a page whose title is the string, named by it where the file system allows it. */
  private static boolean write(Path corpus, int at, String string) throws IOException {
    String page =
        """
        <html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>
        <p>Sửa cầu tàu số %2$d cho người đi xe lăn: %1$s</p></article></body></html>
        """
            .formatted(Entities.escape(string), at);
    Optional<Path> named = named(corpus, string);
    Path file = named.orElse(corpus.resolve("chuoi-%03d.html".formatted(at)));
    Files.writeString(file, page, StandardCharsets.UTF_8);
    return named.isPresent();
  }

  private static Optional<Path> named(Path corpus, String string) {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    if (string.isBlank() || string.contains("/") || bytes.length > LONGEST_NAME) {
      return Optional.empty();
    }
    try {
      Path file = corpus.resolve(string + ".html");
      return Files.exists(file) ? Optional.empty() : Optional.of(file);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
