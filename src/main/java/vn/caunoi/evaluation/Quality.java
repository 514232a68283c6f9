package vn.caunoi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caunoi.examining.Examined;
import vn.caunoi.examining.FileExaminer;
import vn.caunoi.library.QualityFigure;

/**
 * How well the gold documents are read and linked.
 *
 * @param documents the files of each half
 * @param figures in order of half, subject and measure
 * @param misses every case that went wrong
 */
public record Quality(
    Map<String, List<String>> documents, List<QualityFigure> figures, List<Miss> misses) {
  private static final String ANNOTATION = ".json";

  public Quality {
    documents = Map.copyOf(documents);
    figures = List.copyOf(figures);
    misses = List.copyOf(misses);
  }

  /**
   * Measures every half of a gold folder, one subfolder each.
   *
   * @throws IOException where the folder or an annotation cannot be read
   */
  public static Quality measure(Path gold, FileExaminer examiner) throws IOException {
    Map<String, List<String>> documents = new LinkedHashMap<>();
    List<QualityFigure> figures = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    for (Path half : entries(gold).stream().filter(Files::isDirectory).toList()) {
      Tally tally = new Tally(half.getFileName().toString());
      List<Path> annotations =
          entries(half).stream().filter(p -> p.toString().endsWith(ANNOTATION)).toList();
      List<String> files = new ArrayList<>();
      for (Path annotation : annotations) {
        Gold document = Gold.read(annotation);
        score(document, examiner, tally);
        files.add(document.name());
      }
      documents.put(half.getFileName().toString(), files);
      figures.addAll(tally.figures());
      misses.addAll(tally.misses());
    }
    return new Quality(documents, figures, misses);
  }

  private static void score(Gold gold, FileExaminer examiner, Tally tally) throws IOException {
    switch (examiner.examine(gold.file())) {
      case Examined.Finding finding -> {
        FactScore.add(gold, finding, tally);
        MentionScore.add(gold, finding, tally);
        RelationScore.add(gold, finding, tally);
        LinkScore.add(gold, finding, tally);
        tally.count("document", Tally.RECALL, true);
      }
      case Examined.Unread unread -> {
        tally.count("document", Tally.RECALL, false);
        tally.miss(unread.file(), "document", unread.problems().toString());
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
