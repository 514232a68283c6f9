package vn.caunoi.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Holds every file of the shipped corpus to {@code src/docs/corpus.md}. */
class ShippedCorpusTest {
  private static final Path DIRECTORY = Path.of("corpus");
  private static final Set<String> RELATIONS =
      Set.of(
          "legislationApplies",
          "caunoi:implementedBy",
          "isBasedOn",
          "caunoi:guides",
          "legislationChanges",
          "caunoi:amendedBy",
          "caunoi:replaces",
          "caunoi:replacedBy",
          "legislationRepeals",
          "legislationConsolidates",
          "caunoi:consolidatedIn",
          "caunoi:issuedWith",
          "caunoi:promulgates",
          "caunoi:ratifies",
          "caunoi:ratifiedBy",
          "caunoi:follows",
          "caunoi:followedBy",
          "about",
          "citation");
  private static final Set<String> SEEN =
      Set.of("header", "basis", "body", "title", "summary", "number", "cited", "reported");

  private static Corpus corpus;
  private static List<ShippedRecord> records;

  @BeforeAll
  static void open() throws IOException {
    corpus = Corpus.open(DIRECTORY);
    records = corpus.stream().map(ShippedRecord::read).toList();
  }

  @Test
  void opensWithoutProblemsAndWithoutCorrections() {
    assertEquals(List.of(), corpus.problems());
    assertEquals(List.of(), corpus.corrections().list());
  }

  @Test
  void holdsAsManyRecordsAsItsReadmeSays() throws IOException {
    String readme = Files.readString(DIRECTORY.resolve("README.md"));
    for (String folder : List.of("central/", "local/", "news/")) {
      assertEquals(
          claimed(readme, "`" + folder + "`"),
          corpus.stream().filter(f -> f.path().startsWith(folder)).count(),
          folder);
    }
    assertEquals(claimed(readme, "Tổng cộng"), corpus.files().size());
  }

  @Test
  void everyFileIsHtmlWithoutErrorsAndOneHeading() {
    all(r -> r.faults().isEmpty());
    all(r -> r.html().select("main > article > h1").size() == 1);
    all(r -> !r.html().title().isBlank());
    all(r -> !r.html().select(".summary p").text().isBlank());
  }

  @Test
  void everyFileSaysThatItIsARecord() {
    all(r -> r.meta("caunoi.record").equals(Optional.of("catalogue")));
    all(r -> r.html().select(".catalogue-note").text().contains("chưa có toàn văn"));
  }

  @Test
  void typesLevelsLanguageAndWhatWasSeenAreKnownWords() {
    all(r -> DocumentType.ofWord(r.type()).isPresent());
    all(r -> r.meta("caunoi.level").flatMap(Level::ofCode).isPresent());
    all(r -> r.meta("DC.language").equals(Optional.of("vi")));
    all(r -> SEEN.containsAll(words(r, "caunoi.seen")));
  }

  @Test
  void numbersAreInTheirNormalForm() {
    all(r ->
        r.meta("DC.identifier")
            .map(n -> DocumentNumber.parse(n).filter(read -> keepsForm(read, n)).isPresent())
            .orElse(true));
  }

  /** Numbers of the old class are kept as printed, {@code 81/CP}, and compare as equal. */
  private static boolean keepsForm(DocumentNumber read, String printed) {
    return read.form() == DocumentNumber.Form.OLD || read.print().equals(printed);
  }

  @Test
  void datesAreIso() {
    all(r -> r.meta("DC.date.issued").map(d -> PolicyDate.parse(d).isPresent()).orElse(true));
  }

  @Test
  void issuersAndProvincesAreKnown() {
    all(r -> r.isNews() || r.meta("DC.creator").map(b -> Bodies.read(b).isPresent()).orElse(true));
    all(r ->
        r.meta("DC.coverage")
            .map(p -> Provinces.all().find(p, Province.Era.BEFORE_JULY_2025).isPresent())
            .orElse(true));
  }

  @Test
  void declaresExactlyWhatIsLacking() {
    all(r -> lacking(r).equals(new TreeSet<>(words(r, "caunoi.unknown"))));
  }

  @Test
  void sourcesAreWebAddressesOrSaidToBeMissing() {
    all(r -> r.meta("DC.source").map(ShippedCorpusTest::isWebAddress).orElse(true));
    all(r -> r.html().select("a").stream().allMatch(a -> isWebAddress(a.attr("href"))));
    all(r ->
        r.meta("DC.source").isPresent()
            || r.html().select(".facts").text().contains("chưa có địa chỉ nguồn"));
  }

  @Test
  void noTwoFilesAreOneDocument() {
    List<String> twins =
        records.stream()
            .flatMap(a ->
                records.stream()
                    .filter(b -> a.path().compareTo(b.path()) < 0 && a.sameAs(b))
                    .map(b -> a + " = " + b))
            .toList();
    assertEquals(List.of(), twins);
  }

  @Test
  void relationsNameAKnownPropertyAndAWholeCitation() {
    all(r -> r.relations().stream().allMatch(li -> RELATIONS.contains(li.attr("itemprop"))));
    all(r -> r.relations().stream().allMatch(li -> Character.isUpperCase(li.text().charAt(0))));
    all(r ->
        r.relations().stream()
            .map(li -> li.attr("itemprop") + li.text())
            .allMatch(new HashSet<>()::add));
  }

  private static Set<String> lacking(ShippedRecord record) {
    Set<String> lacks = new TreeSet<>();
    boolean numbered = !record.isNews() && !record.type().equals("Công ước");
    lack(lacks, "number", numbered && record.meta("DC.identifier").isEmpty());
    lack(lacks, "date", record.meta("DC.date.issued").isEmpty());
    lack(lacks, "title", record.meta("DC.title").isEmpty());
    lack(lacks, "issuer", record.meta("DC.creator").isEmpty());
    lack(lacks, "source", record.meta("DC.source").isEmpty());
    boolean local = !record.meta("caunoi.level").equals(Optional.of("central"));
    lack(lacks, "province", local && record.meta("DC.coverage").isEmpty());
    return lacks;
  }

  private static void lack(Set<String> lacks, String name, boolean lacking) {
    if (lacking) {
      lacks.add(name);
    }
  }

  private static List<String> words(ShippedRecord record, String name) {
    return record.meta(name).stream().flatMap(v -> Arrays.stream(v.split(",\\s*"))).toList();
  }

  private static boolean isWebAddress(String address) {
    URI uri = URI.create(address);
    return Set.of("http", "https").contains(uri.getScheme()) && uri.getHost() != null;
  }

  private static long claimed(String readme, String row) {
    Matcher cell = Pattern.compile(Pattern.quote(row) + " \\| (\\d+) ").matcher(readme);
    assertTrue(cell.find(), row);
    return Long.parseLong(cell.group(1));
  }

  private static void all(Predicate<ShippedRecord> holds) {
    assertEquals(List.of(), records.stream().filter(holds.negate()).toList());
  }
}
