package vn.caunoi.exporting;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 by its letter, so that a test does not trust the writer. */
public final class CsvReader {
  private final String text;
  private int at;

  private CsvReader(String text) {
    this.text = text;
  }

  /** The records, the heading first. */
  public static List<List<String>> read(String text) {
    CsvReader reader = new CsvReader(text);
    List<List<String>> records = new ArrayList<>();
    while (reader.at < text.length()) {
      records.add(reader.record());
    }
    return records;
  }

  private List<String> record() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new IllegalArgumentException("a record ends with CRLF, at " + at);
    }
    at += 2;
    return fields;
  }

  private String field() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\"\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder out = new StringBuilder();
    at++;
    while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
      out.append(text.charAt(at));
      at += text.charAt(at) == '"' ? 2 : 1;
    }
    at++;
    return out.toString();
  }
}
