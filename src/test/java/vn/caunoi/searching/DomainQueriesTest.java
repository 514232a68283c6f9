package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.corpus.Corpus;
import vn.caunoi.corpus.SourceFile;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.extraction.Extractor;
import vn.caunoi.indexing.IndexBuilder;
import vn.caunoi.indexing.IngestRecord;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SearchResult.Hit;
import vn.caunoi.linking.Linker;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;

/** The table of domain queries over the shipped corpus. */
class DomainQueriesTest {
  @TempDir static Path index;

  private static LuceneLibrary library;
  private static final Map<String, List<String>> PATHS = new HashMap<>();
  private static final List<Row> ROWS = new ArrayList<>();

  /** A row of the table, and whether it passed. */
  private record Row(String query, String group, List<String> first, int within) {}

  @BeforeAll
  static void build() throws IOException {
    Corpus corpus = Corpus.open(Path.of("corpus"));
    DocumentReader reader = new DocumentReader();
    Extractor extractor = new Extractor();
    Linker linker = new Linker(corpus.corrections());
    try (IndexBuilder builder = IndexBuilder.rebuild(index)) {
      for (SourceFile file : corpus.files()) {
        if (reader.read(file) instanceof ReadResult.Read read) {
          ExtractedDocument document = extractor.extract(read);
          builder.addText(document, file.sha256());
          linker.add(document);
          remember(file);
        }
      }
      builder.addLinks(linker.link());
      builder.commit(new IngestRecord(Instant.EPOCH, 0, "", List.of()));
    }
    library = LuceneLibrary.open(index);
    readTable();
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @Test
  void leadsEveryNumberToItsBearer() {
    assertPassed(List.of("number"), 1);
  }

  @Test
  void leadsEveryTitleToItsDocument() {
    assertPassed(List.of("title"), 1);
  }

  @Test
  void hasTheRestAmongTheFirst() {
    assertPassed(
        List.of("topic", "province", "question", "misspelling", "abbreviation", "field"), 0.95);
  }

  /** Other plans of the province have more of the words, this one carries out the decision. */
  @Test
  void putsFirstThePlanThatCarriesOutTheNumberAmongTheWords() {
    Hit first =
        library.search(SearchRequest.of("ke hoach thuc hien 753 lang son")).hits().getFirst();
    assertTrue(
        isWanted(
            first,
            List.of(
                "title:Thực hiện Quyết định số 753/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ"
                    + " ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW ngày 01/11/2019"
                    + " của Ban Bí thư Trung ương Đảng khóa XII về tăng cường sự lãnh đạo của Đảng"
                    + " đối với công tác người khuyết tật")));
  }

  private static void assertPassed(List<String> groups, double share) {
    List<Row> rows = ROWS.stream().filter(r -> groups.contains(r.group())).toList();
    List<String> missed = rows.stream().filter(r -> !passes(r)).map(Row::query).toList();
    double passed = 1 - missed.size() / (double) rows.size();
    assertTrue(!rows.isEmpty() && passed >= share, passed + " of " + rows.size() + ": " + missed);
  }

  private static boolean passes(Row row) {
    SearchResult result = library.search(SearchRequest.of(row.query()));
    return result.hits().stream().limit(row.within()).anyMatch(hit -> isWanted(hit, row.first()));
  }

  private static boolean isWanted(Hit hit, List<String> first) {
    List<String> sources =
        library.document(hit.document().id()).orElseThrow().sources().stream()
            .map(source -> source.path())
            .toList();
    String title = TitleKey.of(hit.document().facts().self().title().orElse(""));
    return first.stream()
        .anyMatch(wanted ->
            wanted.startsWith("title:")
                ? TitleKey.of(wanted.substring(6)).equals(title)
                : paths(wanted).stream().anyMatch(sources::contains));
  }

  /** A record is named by its number and date; the table abbreviates issuers in its own way. */
  private static void remember(SourceFile file) throws IOException {
    Document page = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
    String number = meta(page, "DC.identifier");
    // a treaty has no number; the table names it by its English abbreviation, as its file is
    String name = number.isEmpty() && file.path().endsWith("crpd.html") ? "CRPD" : number;
    PATHS
        .computeIfAbsent(name + "@" + meta(page, "DC.date.issued"), _ -> new ArrayList<>())
        .add(file.path());
  }

  private static List<String> paths(String wanted) {
    int first = wanted.indexOf('@');
    int last = wanted.lastIndexOf('@');
    return PATHS.getOrDefault(wanted.substring(0, first) + wanted.substring(last), List.of());
  }

  private static String meta(Document page, String name) {
    Element meta = page.selectFirst("meta[name=" + name + "]");
    return meta == null ? "" : meta.attr("content");
  }

  private static void readTable() throws IOException {
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/tables/domain-queries.tsv"))) {
      List<String> cells = List.of(line.split("\t", -1));
      if (!line.startsWith("#") && cells.size() >= 4) {
        List<String> first = Stream.of(cells.get(2).split("\\|", -1)).map(String::strip).toList();
        ROWS.add(new Row(cells.get(0), cells.get(1), first, Integer.parseInt(cells.get(3))));
      }
    }
  }
}
