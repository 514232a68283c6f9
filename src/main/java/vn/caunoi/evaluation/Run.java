package vn.caunoi.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rankings of many queries, read and written as TREC does: {@code query Q0 document rank score
 * name}.
 *
 * <p>The query's id bears its set; blanks in ids are percent-encoded, since blanks part columns.
 * Scores only say the order.
 *
 * @param name of the engine
 * @param rankings document ids by {@link #key}
 */
public record Run(String name, Map<String, List<String>> rankings) {
  private static final int COLUMNS = 6;

  static String key(JudgedQuery query) {
    return query.set() + ":" + query.id();
  }

  public void write(Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      rankings.forEach((query, documents) -> {
        for (int i = 0; i < documents.size(); i++) {
          out.printf(
              Locale.ROOT,
              "%s Q0 %s %d %d %s\n",
              encoded(query),
              encoded(documents.get(i)),
              i + 1,
              documents.size() - i,
              name);
        }
      });
      if (out.checkError()) {
        throw new IOException("không ghi được " + file);
      }
    }
  }

  /** Reads a run file; documents in the order of their lines. */
  static Run read(Path file) throws IOException {
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    long number = 0;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        List<String> columns = List.of(line.strip().split("\\s+", -1));
        if (columns.size() != COLUMNS) {
          throw new MalformedCollectionException(
              file, number, "không phải dòng TREC: câu-tìm Q0 tài-liệu hạng điểm tên");
        }
        rankings
            .computeIfAbsent(decoded(columns.get(0)), _ -> new ArrayList<>())
            .add(decoded(columns.get(2)));
      }
    }
    return new Run(String.valueOf(file.getFileName()), rankings);
  }

  private static String encoded(String id) {
    return id.replace("%", "%25").replace(" ", "%20").replace("\t", "%09");
  }

  private static String decoded(String column) {
    return column.replace("%09", "\t").replace("%20", " ").replace("%25", "%");
  }
}
