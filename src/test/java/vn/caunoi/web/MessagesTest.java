package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caunoi.library.Facet;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.RelationType;

class MessagesTest {
  private static final Pattern KEY =
      Pattern.compile("[Ww]ords(?:\\(\\))?\\.say\\(\\s*\"([a-zA-Z0-9.-]*[a-zA-Z0-9])\"");
  private static final Pattern VIETNAMESE =
      Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ\\u1EA0-\\u1EF9]");

  private static final Messages VI = Messages.in(Language.VIETNAMESE);
  private static final Messages EN = Messages.in(Language.ENGLISH);

  @Test
  void saysTheSameThingsInBothLanguages() {
    Set<String> missing = new TreeSet<>(VI.keys());
    missing.removeAll(EN.keys());
    assertEquals(Set.of(), missing, "missing in English");
    Set<String> extra = new TreeSet<>(EN.keys());
    extra.removeAll(VI.keys());
    extra.removeIf(k -> k.matches("(area|type|level|system|relation)\\..+"));
    assertEquals(Set.of(), extra, "missing in Vietnamese");
  }

  @Test
  void hasEveryKeyThatTemplatesAndClassesName() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path file : sources()) {
      Matcher named = KEY.matcher(Files.readString(file));
      while (named.find()) {
        VI.find(named.group(1)).ifPresentOrElse(v -> {}, () -> missing.add(named.group(1)));
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void usesEveryKey() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : sources()) {
      all.append(Files.readString(file));
    }
    Set<String> quoted = new TreeSet<>();
    Matcher literal = Pattern.compile("\"([a-z.][A-Za-z0-9./-]*)(?=\")").matcher(all);
    for (int from = 0; literal.find(from); from = literal.start() + 1) {
      quoted.add(literal.group(1));
    }
    Set<String> unused = new TreeSet<>(EN.keys());
    unused.removeIf(key -> used(key, quoted));
    assertEquals(Set.of(), unused);
  }

  /** Whether a key is named whole, by its start, or by its first word and its end. */
  private static boolean used(String key, Set<String> quoted) {
    boolean named = quoted.contains(key);
    for (int dot = key.indexOf('.'); dot > 0 && !named; dot = key.indexOf('.', dot + 1)) {
      boolean started = quoted.contains(key.substring(0, dot));
      boolean ended = quoted.stream().anyMatch(q -> q.startsWith(".") && key.contains(q));
      named = quoted.contains(key.substring(0, dot + 1)) || (started && ended);
    }
    return named;
  }

  @Test
  void hasEveryTermInEnglish() {
    List<String> keys = new ArrayList<>();
    Stream.of(DocumentType.values()).forEach(t -> keys.add("type." + t));
    Stream.of(Level.values()).forEach(t -> keys.add("level." + t));
    Stream.of(DocumentSystem.values()).forEach(t -> keys.add("system." + t));
    Stream.of(PolicyArea.values()).forEach(a -> keys.add("area." + a));
    Stream.of(RelationType.values()).forEach(t -> keys.add("relation." + t));
    Stream.of(RelationType.values()).forEach(t -> keys.add("relation.reverse." + t));
    Stream.of(Holding.values()).forEach(t -> keys.add("holding." + t));
    Stream.of(Facet.values()).forEach(t -> keys.add("facet." + t));
    Stream.of(Evidence.Origin.values()).forEach(t -> keys.add("origin." + t));
    Stream.of(Problem.Stage.values()).forEach(t -> keys.add("stage." + t));
    Stream.of(Problem.Severity.values()).forEach(t -> keys.add("severity." + t));
    keys.removeAll(EN.keys());
    assertEquals(List.of(), keys);
  }

  @Test
  void holdsEveryVietnameseWordOfTheTemplates() throws IOException {
    for (Path file : sources()) {
      if (file.toString().endsWith(".jte")) {
        Matcher letters = VIETNAMESE.matcher(Files.readString(file));
        assertTrue(!letters.find(), () -> file + " holds text of its own");
      }
    }
  }

  @Test
  void holdsEveryEnglishWordOfTheTemplates() throws IOException {
    Pattern text = Pattern.compile(">[^<>${}@()]*[a-z]{3,}[^<>${}@()]*<");
    for (Path file : sources()) {
      if (file.toString().endsWith(".jte")) {
        String content = Files.readString(file).replace("BibTeX", "");
        Matcher words = text.matcher(content);
        assertTrue(!words.find(), () -> file + " holds text of its own");
      }
    }
  }

  @Test
  void usesPatternsThatFormat() {
    for (Messages messages : List.of(VI, EN)) {
      for (String key : messages.keys()) {
        String pattern = messages.say(key);
        if (pattern.contains("{")) {
          assertTrue(!pattern.contains("'"), () -> key + ": ' is special in patterns; use ’");
          assertTrue(new MessageFormat(pattern).getFormats().length > 0, key);
        }
      }
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : List.of("src/main/jte", "src/main/java/vn/caunoi/web")) {
      try (Stream<Path> found = Files.walk(Path.of(root))) {
        found.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }
}
