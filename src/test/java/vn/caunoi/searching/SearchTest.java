package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.indexing.Papers;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SearchResult.FacetCount;
import vn.caunoi.library.SearchResult.Fragment;
import vn.caunoi.library.SearchResult.Hit;
import vn.caunoi.policy.RelationType;

class SearchTest {
  @TempDir static Path index;

  private static LuceneLibrary library;

  @BeforeAll
  static void build() throws IOException {
    Papers papers = new Papers();
    var directive =
        papers.add(
            "39-CT/TW",
            "Chỉ thị",
            "Ban Bí thư Trung ương Đảng",
            "2019-11-01",
            "Về tăng cường sự lãnh đạo của Đảng đối với công tác người khuyết tật",
            "Các cấp ủy lãnh đạo công tác người khuyết tật, coi đây là việc thường xuyên.");
    papers.add(
        "39-CT/TW",
        "Chỉ thị",
        "Ban Bí thư Trung ương Đảng",
        "2024-10-30",
        "Về nâng cao hiệu quả của tín dụng chính sách xã hội trong giai đoạn mới",
        "Tín dụng chính sách xã hội là giải pháp quan trọng.");
    var decision =
        papers.add(
            "753/QĐ-TTg",
            "Quyết định",
            "Thủ tướng Chính phủ",
            "2020-06-03",
            "Ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW",
            "Các bộ thực hiện chỉ thị.");
    var konTum =
        papers.add(
            "16/KH-UBND",
            "Kế hoạch",
            "UBND tỉnh Kon Tum",
            "2020-09-01",
            "Thực hiện Quyết định số 753/QĐ-TTg",
            "#I. Mục đích",
            "Đẩy mạnh xã hội hoá hoạt động trợ giúp đốì với nguời khuyết tật.",
            "#II. Nội dung",
            "Phòng chống mù lòa cho người cao tuổi; phòng chống mù lòa ở trẻ em.",
            "Phòng chống mù lòa tại cơ sở.");
    papers.add(
        "16/KH-UBND",
        "Kế hoạch",
        "UBND tỉnh Lạng Sơn",
        "2021-02-01",
        "Trợ giúp NKT trên địa bàn tỉnh",
        "#KẾ HOẠCH Trợ giúp NKT trên địa bàn tỉnh",
        "Bố trí đường dốc cho xe lăn ở trụ sở.");
    papers.add(
        "205/KH-UBND",
        "Kế hoạch",
        "UBND tỉnh Đồng Nai",
        "2022-03-01",
        "Học nghề may",
        "Mở lớp học may vào mùa hè.");
    papers.relate(decision, RelationType.IMPLEMENTS, directive);
    papers.relate(konTum, RelationType.IMPLEMENTS, decision);
    papers.index(index);
    library = LuceneLibrary.open(index);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/tables/first-hits.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void putsFirstWhatIsAskedFor(String input, String expected, String why) {
    SearchResult result = search(input);
    assertEquals(expected, result.hits().isEmpty() ? "-" : name(result.hits().getFirst()), why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xã hội hóa", "xã hội hoá", "xa hoi hoa"})
  void marksTheVeryWordsWhateverTheirForm(String query) {
    for (String typed : List.of(query, Normalizer.normalize(query, Normalizer.Form.NFD))) {
      Hit hit = search(typed).hits().getFirst();
      assertEquals(List.of("xã hội hoá"), marked(hit), typed);
      assertEquals("p-1", hit.passages().getFirst().anchor());
    }
  }

  @Test
  void marksWordsWhoseMarksAreMisplaced() {
    String marked =
        String.join(" ", marked(search("đối với người khuyết tật xã hội hóa").hits().getFirst()));
    assertTrue(marked.contains("đốì"), marked);
    assertTrue(marked.contains("nguời"), marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"39 ct tw", "39/CT-TW", "chi thi 39", "Chỉ thị số 39-CT/TW"})
  void listsAllBearersOfANumber(String query) {
    assertEquals(2, search(query).numbered().size());
  }

  @Test
  void countsEachFacetWithoutItsOwnFilter() {
    SearchRequest lang =
        new SearchRequest(
            "",
            Map.of(Facet.PROVINCE, Set.of("Lạng Sơn")),
            SearchRequest.Sort.NEWEST,
            1,
            10,
            false);
    SearchResult result = library.search(lang);
    assertEquals(1, result.total());
    Map<String, Long> provinces = counts(result, Facet.PROVINCE);
    assertEquals(Map.of("Kon Tum (nay Quảng Ngãi)", 1L, "Lạng Sơn", 1L, "Đồng Nai", 1L), provinces);
    assertEquals(Map.of("Kế hoạch", 1L), counts(result, Facet.TYPE));
  }

  @Test
  void filtersByTheProvinceOfToday() {
    SearchRequest today =
        new SearchRequest(
            "",
            Map.of(Facet.PROVINCE_TODAY, Set.of("Quảng Ngãi")),
            SearchRequest.Sort.RELEVANCE,
            1,
            10,
            false);
    assertEquals(
        "UBND tỉnh Kon Tum", name(library.search(today).hits().getFirst()).split("@", -1)[1]);
  }

  @Test
  void countsEverythingThatImplementsByTheLadder() {
    SearchResult result = search("thuchien:39-CT/TW");
    assertEquals(2, result.total());
    assertEquals(2, counts(result, Facet.IMPLEMENTS).get("39-CT/TW (2019)"));
  }

  @Test
  void keepsWeakHitsApartAndUncounted() {
    SearchResult result = search("phòng chống mù lòa bằng vệ tinh viễn thông");
    assertEquals(0, result.total());
    assertFalse(result.near().isEmpty());
  }

  @Test
  void searchesAPhraseThatStandsNowhereAsWordsAndSaysSo() {
    SearchResult found = search("\"tín dụng chính sách\" xã hội");
    assertEquals(List.of(), found.reading().notes());
    SearchResult words = search("\"tín dụng xã hội chính sách\"");
    assertEquals(name(found.hits().getFirst()), name(words.hits().getFirst()));
    assertTrue(words.reading().notes().getFirst().startsWith("Không văn bản nào có nguyên văn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tinh:Atlantis", "loai:phim", "nam:abcd"})
  void searchesTheWordsWhereAnOperatorSaysNothingAndSaysSo(String operator) {
    SearchResult found = search("mù lòa " + operator);
    assertEquals(1, found.total());
    assertTrue(found.reading().notes().getFirst().startsWith("Không hiểu"));
  }

  @Test
  void ordersValuesOfTheSameCountAsVietnameseDoes() {
    assertEquals(
        List.of("Đồng Nai", "Kon Tum (nay Quảng Ngãi)", "Lạng Sơn"),
        search("loai:\"kế hoạch\"").facets().getOrDefault(Facet.PROVINCE, List.of()).stream()
            .map(FacetCount::label)
            .toList());
  }

  @Test
  void showsNoHeadingThatOnlySaysTheTitleAgain() {
    Hit plan = search("đường dốc cho xe lăn").hits().getFirst();
    assertEquals(List.of(), plan.passages().getFirst().headings());
    Hit sections = search("phòng chống mù lòa tại cơ sở").hits().getFirst();
    assertEquals(List.of("II. Nội dung"), sections.passages().getFirst().headings());
  }

  @Test
  void leavesOutAWordThatNoDocumentHasAndSaysSo() {
    SearchResult found = search("phòng chống mù lòa cho người cao tuổi gậy trượng");
    assertEquals("16/KH-UBND@UBND tỉnh Kon Tum", name(found.hits().getFirst()));
    assertEquals(
        List.of("Không văn bản nào trong kho có từ “gậy”, “trượng”: tìm theo các từ còn lại."),
        found.reading().notes());
    for (String mostlyUnknown : List.of("trượng", "phòng chống trượng", "mù lòa 2099 ở trẻ em")) {
      assertEquals(List.of(), search(mostlyUnknown).reading().notes(), mostlyUnknown);
    }
  }

  @Test
  void putsTheMostCitedBearerOfABareNumberFirstAndThatOfTheDayIfOneIsTyped() {
    assertEquals("2019-11-01", day(search("39-CT/TW").hits().getFirst()));
    assertEquals("2024-10-30", day(search("39-CT/TW ngày 30/10/2024").hits().getFirst()));
    assertEquals("2019-11-01", day(search("39-CT/TW ngày 31/02/2024").hits().getFirst()));
  }

  private static String day(Hit hit) {
    return hit.document().facts().self().date().orElseThrow().iso();
  }

  @Test
  void tellsHowEachPartOfTheQueryWasRead() {
    String account =
        String.join(
            "\n", search("NKT Kon Tum qd 753 \"mù lòa\" -tuổi nam:2020").reading().account());
    for (String part :
        List.of(
            "753/QĐ-TTg (1 văn bản)",
            "“nkt” cũng được tìm như “người khuyết tật”",
            "Văn bản của Kon Tum",
            "nguyên văn “mù lòa”",
            "Bỏ văn bản có “tuổi”",
            "“nam:2020”",
            "Chữ có dấu")) {
      assertTrue(account.contains(part), account);
    }
    assertEquals(List.of(), search("").reading().account());
  }

  @Test
  void findsOtherWordsForTheSameAndMarksThem() {
    SearchResult old = search("người tàn tật Kon Tum");
    assertEquals("16/KH-UBND@UBND tỉnh Kon Tum", name(old.hits().getFirst()));
    assertTrue(String.join(" ", marked(old.hits().getFirst())).contains("khuyết tật"));
    assertTrue(old.reading().account().contains("“tàn tật” cũng được tìm như “khuyết tật”."));
  }

  @Test
  void leavesWordsAloneThatTheIndexHasElsewhereWithOtherMarks() {
    for (String typed : List.of("mũ", "mũ len", "dọc theo")) {
      assertFalse(search(typed).reading().repaired(), typed);
    }
  }

  @Test
  void saysWhatItMendedAndSearchesVerbatimWhenAsked() {
    SearchResult mended = search("phòng chốgn mù lòa");
    assertEquals("phòng chống mù lòa", mended.reading().searched());
    assertTrue(mended.reading().repaired());
    SearchRequest verbatim =
        new SearchRequest(
            "phòng chốgn mù lòa", Map.of(), SearchRequest.Sort.RELEVANCE, 1, 10, true);
    assertFalse(library.search(verbatim).reading().repaired());
  }

  @Test
  void ordersByDateAndByCitations() {
    SearchRequest newest = new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 10, false);
    SearchRequest cited =
        new SearchRequest("", Map.of(), SearchRequest.Sort.MOST_CITED, 1, 2, false);
    assertEquals("2024-10-30", library.search(newest).hits().getFirst().document().id().date());
    assertEquals(6, library.search(cited).total());
    assertEquals(2, library.search(cited).hits().size());
    assertEquals(1, library.search(cited).hits().getFirst().document().citedBy());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "loai:\"chỉ thị\"", "nam:2024"})
  void placesTheNewestFirstWhereNoWordsAreSearched(String query) {
    SearchRequest newest =
        new SearchRequest(query, Map.of(), SearchRequest.Sort.NEWEST, 1, 10, false);
    assertFalse(search(query).hits().isEmpty());
    assertEquals(
        library.search(newest).hits().stream().map(h -> h.document().id()).toList(),
        search(query).hits().stream().map(h -> h.document().id()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\"", "-", "\"\"", "tinh:", "nam:abc", "so:", "%&*()", "\u0000", "🙂"})
  void answersWhateverIsTyped(String query) {
    assertTrue(search(query).total() >= 0);
  }

  private static SearchResult search(String query) {
    return library.search(SearchRequest.of(query));
  }

  private static String name(Hit hit) {
    var self = hit.document().facts().self();
    return self.number().orElseThrow().print() + "@" + self.issuer().orElseThrow().name();
  }

  private static List<String> marked(Hit hit) {
    return hit.passages().stream()
        .flatMap(p -> p.fragments().stream())
        .filter(Fragment::marked)
        .map(Fragment::text)
        .toList();
  }

  private static Map<String, Long> counts(SearchResult result, Facet facet) {
    return result.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(FacetCount::label, FacetCount::count));
  }
}
