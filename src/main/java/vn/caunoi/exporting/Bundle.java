package vn.caunoi.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;

/** Writes lists and the graph as files into a folder, named as the site names them. */
public final class Bundle {
  private final Library library;
  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  public Bundle(Library library, Path folder) {
    this.library = library;
    this.folder = folder;
  }

  /** The files written so far. */
  public List<Path> written() {
    return List.copyOf(written);
  }

  /** Writes {@code do-thi.tsv} and {@code do-thi.graphml}. */
  public void graph() throws IOException {
    Graph graph = new Graph(library);
    write("do-thi.tsv", graph.tsv());
    write("do-thi.graphml", graph.graphml());
  }

  /** Writes all lists as CSV. */
  public void csv() throws IOException {
    lists(".csv", Csv::lines, Csv::lines);
  }

  /** Writes all lists as JSON Lines. */
  public void jsonLines() throws IOException {
    lists(".jsonl", JsonLines::lines, JsonLines::lines);
  }

  private void lists(
      String ending,
      Function<Table<Summary>, Stream<String>> documents,
      Function<Table<CoverageRow>, Stream<String>> boards)
      throws IOException {
    write("tat-ca" + ending, documents.apply(DocumentColumns.of(held(library))));
    write(
        "can-tim" + ending,
        documents.apply(DocumentColumns.of(Found.all(p -> library.wanted(Optional.empty(), p)))));
    List<Summary> central = Found.all(library::central).toList();
    write("van-ban-trung-uong" + ending, documents.apply(DocumentColumns.of(central.stream())));
    for (Summary document : central) {
      DocumentId id = document.id();
      if (document.implementers() > 0) {
        write(
            "bang-phu/" + id.key() + ending,
            boards.apply(CoverageColumns.of(library.coverage(id, true).stream())));
      }
    }
  }

  /** Everything that is held, in order of address. */
  public static Stream<Summary> held(Library library) {
    return library.addresses().stream().flatMap(id -> library.summary(id).stream());
  }

  private void write(String name, Stream<String> lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
        out.write(each.next());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    written.add(file);
  }
}
