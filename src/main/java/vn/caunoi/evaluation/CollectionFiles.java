package vn.caunoi.evaluation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads a retrieval collection: one JSON object a line.
 *
 * <table>
 *   <caption>Members</caption>
 *   <tr><th>file</th><th>needed</th><th>may be missing</th></tr>
 *   <tr><td>documents</td><td>id, body</td><td>coll, title, heading</td></tr>
 *   <tr><td>queries</td><td>id, text, rel: list of document ids</td><td>set</td></tr>
 * </table>
 *
 * <p>Other members are skipped. A query without {@code set} belongs to the set that its file is
 * named by: {@code queries_alqac.jsonl}.
 */
final class CollectionFiles {
  private static final JsonFactory FACTORY = new JsonFactory();

  private CollectionFiles() {}

  /** Takes documents one by one. */
  @FunctionalInterface
  interface Taker {
    void take(CollectionDocument document) throws IOException;
  }

  /** Hands on every document of the file, in order. */
  static void documents(Path file, Taker taker) throws IOException {
    eachLine(
        file,
        members ->
            taker.take(
                new CollectionDocument(
                    members.needed("id"),
                    members.text("coll"),
                    members.text("title"),
                    members.text("heading"),
                    members.needed("body"))));
  }

  /** The queries of the file, in order. */
  static List<JudgedQuery> queries(Path file) throws IOException {
    List<JudgedQuery> out = new ArrayList<>();
    String named = setOf(file);
    eachLine(
        file,
        members -> {
          String set = members.text("set");
          out.add(
              new JudgedQuery(
                  set.isEmpty() ? named : set,
                  members.needed("id"),
                  members.needed("text"),
                  new LinkedHashSet<>(members.list("rel"))));
        });
    return out;
  }

  static String setOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int end = name.indexOf('.');
    String base = end < 0 ? name : name.substring(0, end);
    return base.startsWith("queries_") ? base.substring("queries_".length()) : base;
  }

  /** Handles the members of a line. */
  @FunctionalInterface
  private interface LineTaker {
    void take(Members members) throws IOException;
  }

  private static void eachLine(Path file, LineTaker taker) throws IOException {
    long number = 0;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          taker.take(new Members(file, number, withoutMark(line)));
        }
      }
    } catch (CharacterCodingException _) {
      throw new MalformedCollectionException(
          file, number + 1, "không phải UTF-8; hãy chuyển mã tệp");
    }
    if (number == 0) {
      throw new MalformedCollectionException(file, "tệp trống");
    }
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  /** The members of one object that are texts or lists of texts. */
  private static final class Members {
    private final Path file;
    private final long line;
    private final Map<String, List<String>> values = new HashMap<>();

    Members(Path file, long line, String json) throws IOException {
      this.file = file;
      this.line = line;
      try (JsonParser parser = FACTORY.createParser(json)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          throw new MalformedCollectionException(file, line, "không phải một đối tượng JSON");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          values.put(name, value(parser));
        }
      } catch (JacksonException _) {
        throw new MalformedCollectionException(file, line, "không đọc được JSON trên dòng này");
      }
    }

    private static List<String> value(JsonParser parser) throws IOException {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        List<String> out = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          out.addAll(scalar(parser));
        }
        return out;
      }
      return scalar(parser);
    }

    private static List<String> scalar(JsonParser parser) throws IOException {
      if (parser.currentToken().isStructStart()) {
        parser.skipChildren();
        return List.of();
      }
      return parser.currentToken() == JsonToken.VALUE_NULL ? List.of() : List.of(parser.getText());
    }

    String text(String name) {
      List<String> all = values.getOrDefault(name, List.of());
      return all.isEmpty() ? "" : all.getFirst();
    }

    String needed(String name) throws IOException {
      String text = text(name);
      if (text.isBlank() && (!name.equals("body") || !values.containsKey(name))) {
        throw new MalformedCollectionException(file, line, "thiếu \"" + name + "\"");
      }
      return text;
    }

    List<String> list(String name) throws IOException {
      List<String> all = values.getOrDefault(name, List.of());
      if (all.isEmpty()) {
        throw new MalformedCollectionException(
            file, line, "thiếu \"" + name + "\", danh sách id tài liệu");
      }
      return all;
    }
  }
}
