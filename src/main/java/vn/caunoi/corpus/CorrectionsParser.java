package vn.caunoi.corpus;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.RelationType;

/** Reads {@link Corrections#FILE} line by line, as {@code src/docs/corpus.md} describes it. */
final class CorrectionsParser {
  private static final List<String> COLUMNS =
      List.of("action", "document", "relation", "other", "who", "why", "date");
  private static final int RELATION = 2;
  private static final List<String> ON_IDENTITY = List.of("same-as", "not-same-as");
  private static final List<String> ON_RELATION = List.of("add-relation", "remove-relation");
  private static final Map<String, RelationType> RELATIONS =
      Arrays.stream(RelationType.values())
          .collect(Collectors.toUnmodifiableMap(CorrectionsParser::code, Function.identity()));

  private final List<Correction> corrections = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean headed;

  /** Takes the next line, counted from 1. */
  void accept(int line, String content) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    List<String> cells = cells(text);
    if (!headed && !cells.equals(COLUMNS)) {
      problem(line, "thiếu dòng tên cột ở trên: " + String.join(" ", COLUMNS));
    }
    headed = true;
    if (!cells.equals(COLUMNS)) {
      fault(cells)
          .ifPresentOrElse(
              fault -> problem(line, fault), () -> corrections.add(correction(line, cells)));
    }
  }

  Corrections result() {
    return new Corrections(corrections, problems);
  }

  /** The first thing that is wrong with a line. */
  private static Optional<String> fault(List<String> cells) {
    if (cells.size() != COLUMNS.size()) {
      return Optional.of("có %d cột, phải có %d".formatted(cells.size(), COLUMNS.size()));
    }
    String document = cells.get(1);
    String other = cells.get(3);
    return Stream.of(
            blank(cells),
            relationFault(cells.getFirst(), cells.get(RELATION)),
            addressFault(document),
            addressFault(other),
            when(document.equals(other), "document và other là một: " + other),
            dateFault(cells.getLast()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> blank(List<String> cells) {
    return IntStream.range(0, cells.size())
        .filter(i -> i != RELATION && cells.get(i).isEmpty())
        .mapToObj(i -> "cột " + COLUMNS.get(i) + " để trống")
        .findFirst();
  }

  private static Optional<String> relationFault(String action, String relation) {
    if (ON_IDENTITY.contains(action)) {
      return when(!relation.isEmpty(), action + " không đi với relation: " + relation);
    }
    if (ON_RELATION.contains(action)) {
      String known = RELATIONS.keySet().stream().sorted().collect(Collectors.joining(", "));
      return when(!RELATIONS.containsKey(relation), "relation phải là một trong: " + known);
    }
    return Optional.of("không có action “" + action + "”");
  }

  private static Optional<String> addressFault(String name) {
    boolean address = name.startsWith(DocumentId.PREFIX) && DocumentId.parse(name).isPresent();
    return when(name.startsWith("/") && !address, "không phải địa chỉ /van-ban/…: " + name);
  }

  private static Optional<String> dateFault(String date) {
    boolean day = PolicyDate.parse(date).filter(PolicyDate.Day.class::isInstance).isPresent();
    return when(!day, "date phải có dạng 2026-01-31: " + date);
  }

  private static Optional<String> when(boolean wrong, String fault) {
    return wrong ? Optional.of(fault) : Optional.empty();
  }

  private static Correction correction(int line, List<String> cells) {
    String document = cells.get(1);
    String other = cells.get(3);
    Correction.Remark remark =
        new Correction.Remark(line, cells.get(4), cells.get(5), LocalDate.parse(cells.getLast()));
    return switch (cells.getFirst()) {
      case "same-as" -> new Correction.SameAs(document, other, remark);
      case "not-same-as" -> new Correction.NotSameAs(document, other, remark);
      case "add-relation" ->
          new Correction.AddRelation(document, relation(cells.get(RELATION)), other, remark);
      default ->
          new Correction.RemoveRelation(document, relation(cells.get(RELATION)), other, remark);
    };
  }

  private static RelationType relation(String code) {
    return Objects.requireNonNull(RELATIONS.get(code), code);
  }

  private static String code(RelationType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void problem(int line, String message) {
    problems.add(
        new Problem(
            Problem.Stage.CORPUS,
            Problem.Severity.WARNING,
            Corrections.FILE,
            "dòng %d: %s".formatted(line, message)));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(CorrectionsParser::cell).toList();
  }

  /** Undoes a spreadsheet's quotes; letters are composed as everywhere in the pipeline. */
  private static String cell(String raw) {
    String text = Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
  }
}
