package vn.caunoi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An annotated document: what must be found in it (the form is told in the gold folder's README).
 *
 * @param file its text or page, beside the annotation
 * @param facts its own metadata by key; what is absent must stay unknown
 * @param mentions every citation
 * @param parents what it implements directly
 * @param reported for an article, what it reports on
 * @param parentsOfReported what that implements, by number
 * @param cited numbers of all documents that are mentioned
 * @param roots numbers at the top of its ladder
 */
record Gold(
    Path file,
    Map<String, String> facts,
    List<Citation> mentions,
    List<Document> parents,
    List<Document> reported,
    Set<String> parentsOfReported,
    Set<String> cited,
    Set<String> roots) {
  private static final Pattern OLD = Pattern.compile("^(\\d+)/(CP|TTg|HĐBT)$");

  private static final List<String> ENDINGS = List.of(".txt", ".html");

  /** Own metadata that is measured. */
  static final List<String> FACTS =
      List.of(
          "type",
          "number",
          "number_symbol",
          "issuer",
          "issued",
          "level",
          "province",
          "district",
          "published",
          "outlet",
          "title");

  /**
   * A citation in the text.
   *
   * @param start in code points of the decoded text; empty on HTML pages
   * @param form {@code full}, {@code short}, {@code nested}, {@code title}, {@code nickname}
   */
  record Citation(
      Optional<Integer> start,
      Optional<Integer> end,
      String printed,
      Optional<String> number,
      Optional<String> date,
      String form,
      boolean damaged) {

    /** Whether it is known by its number, in whole or in part. */
    boolean numbered() {
      return number.isPresent() && Set.of("full", "short", "nested").contains(form);
    }

    /** The class that it is counted in: {@code mention/full/clean}. */
    String subject() {
      return "mention/" + form + "/" + state(damaged);
    }

    static String state(boolean damaged) {
      return damaged ? "damaged" : "clean";
    }
  }

  /** A document that is implemented or reported on. */
  record Document(Optional<String> number, Optional<String> date) {}

  String name() {
    return String.valueOf(file.getFileName());
  }

  /** Whether its mentions say where they stand: those of texts do, those of HTML pages do not. */
  boolean hasSpans() {
    return mentions.stream().allMatch(m -> m.start().isPresent());
  }

  /** The document that bears the annotation's own name, with another ending. */
  private static Path sibling(Path annotation) {
    String name = annotation.getFileName().toString().replaceFirst("\\.json$", "");
    return ENDINGS.stream()
        .map(ending -> annotation.resolveSibling(name + ending))
        .filter(Files::exists)
        .findFirst()
        .orElse(annotation.resolveSibling(name + ENDINGS.getFirst()));
  }

  static Gold read(Path annotation) throws IOException {
    JsonTree json = JsonTree.read(annotation);
    Path file = json.text("file").map(annotation::resolveSibling).orElse(sibling(annotation));
    Map<String, String> facts = new LinkedHashMap<>();
    FACTS.forEach(key -> json.text(key).ifPresent(value -> facts.put(key, value)));
    return new Gold(
        file,
        facts,
        json.objects("mentions").stream().map(Gold::citation).toList(),
        json.objects("implements").stream().map(Gold::document).toList(),
        json.objects("reports_on").stream().map(Gold::document).toList(),
        numbers(json, "implements_of_reported"),
        numbers(json, "cites"),
        numbers(json, "root_directive"));
  }

  /** A convention is annotated by its acronym, which is no number. */
  private static Set<String> numbers(JsonTree json, String key) {
    return json.texts(key).stream()
        .filter(Gold::isNumber)
        .map(Gold::normal)
        .collect(Collectors.toCollection(HashSet::new));
  }

  static boolean isNumber(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Numbers of the old form are annotated as printed, and compared as equal: 81/CP, 81-CP. */
  private static String normal(String number) {
    return OLD.matcher(number).replaceFirst("$1-$2");
  }

  private static Citation citation(JsonTree json) {
    return new Citation(
        json.number("start"),
        json.number("end"),
        json.text("printed").orElse(""),
        json.text("number").filter(Gold::isNumber).map(Gold::normal),
        json.text("date"),
        json.text("form").orElse("full"),
        json.flag("damaged"));
  }

  private static Document document(JsonTree json) {
    return new Document(json.text("number").map(Gold::normal), json.text("date"));
  }
}
