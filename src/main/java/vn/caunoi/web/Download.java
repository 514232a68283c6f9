package vn.caunoi.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.exporting.Csv;
import vn.caunoi.exporting.JsonLines;
import vn.caunoi.exporting.Table;

/**
 * A file that a reader asks for, as its address says it.
 *
 * @param subject the path without its ending: {@code tinh/lang-son}
 * @param form of the file
 * @param bom whether CSV begins with the mark that spreadsheets want
 */
record Download(String subject, Form form, boolean bom) {

  /** The forms of a list. */
  enum Form {
    CSV("csv", "text/csv; charset=utf-8"),
    JSON_LINES("jsonl", "application/jsonl; charset=utf-8");

    private final String ending;
    private final String type;

    Form(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }
  }

  /** Reads the part of an address behind its prefix. */
  static Optional<Download> parse(String name, boolean bom) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1);
    return Arrays.stream(Form.values())
        .filter(f -> dot > 0 && f.ending.equals(ending))
        .findFirst()
        .map(f -> new Download(name.substring(0, dot), f, bom));
  }

  /** The table in the form that was asked for, made while it is sent. */
  HttpResponse<?> of(Table<?> table) {
    Stream<String> lines =
        switch (form) {
          case CSV -> Stream.concat(Stream.of(bom ? Csv.BOM : ""), Csv.lines(table));
          case JSON_LINES -> JsonLines.lines(table);
        };
    String file = subject.substring(subject.lastIndexOf('/') + 1) + "." + form.ending;
    return streamed(lines, new MediaType(form.type), file);
  }

  static HttpResponse<?> streamed(Stream<String> lines, MediaType type, String file) {
    return HttpResponse.ok(new StreamedFile(new LineStream(lines), type).attach(file));
  }
}
