package vn.caunoi.searching;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.caunoi.text.Folding;

class QueryRepairTest {
  private static final List<String> PASSAGES =
      List.of(
          "người khuyết tật được hỗ trợ xe lăn",
          "người khuyết tật và người cao tuổi được dạy nghề",
          "viên chức chăm sóc người khuyết tật",
          "cán bộ và viên chức dạy nghề",
          "tiêu chí công nhận viên chức",
          "xã Hòa Bình và xã An Bình báo cáo",
          "báo cáo của tỉnh và của xã",
          "tỉnh và xã báo cáo",
          "mạng đến từng tỉnh",
          "mạng của từng xã");

  private static DirectoryReader reader;
  private static Vocabulary vocabulary;

  @BeforeAll
  static void index() throws IOException {
    List<String> passages = new ArrayList<>();
    PASSAGES.forEach(passage -> passages.add((passage + ". ").repeat(2_500)));
    passages.add("nhà thầu Beckmann lắp thang máy");
    reader = PassageIndex.of(passages);
    vocabulary = new Vocabulary(reader);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
  }

  @ParameterizedTest(name = "{0} is searched as {1}: {2}")
  @CsvFileSource(resources = "/tables/query-repair.tsv", delimiter = '\t', numLinesToSkip = 1)
  void changesWhatTheIndexIsSureOf(String input, String expected, String why) throws IOException {
    QueryRepair repair = new QueryRepair(vocabulary, Folding.hasMarks(input));
    String searched =
        repair.repair(Syllable.of(input), input).stream().map(Syllable::term).collect(joining(" "));
    assertEquals(expected, searched, why);
  }

  @Test
  void tellsPartsOfOneWordFromNeighboursByChance() throws IOException {
    Neighbours word = new Neighbours(vocabulary, Syllable.of("vin chức"));
    assertTrue(word.lift(0, "vien") > 10, "the parts of viên chức");
    assertEquals(0, word.lift(0, "vin"), 1e-9);
    Neighbours chance = new Neighbours(vocabulary, Syllable.of("tỉnh hà"));
    assertTrue(chance.lift(1, "va") < word.lift(0, "vien"), "và stands behind everything");
  }

  @Test
  void weighsMissingMarksByTheShareOfWordsWithoutThem() {
    double careless = BareShare.cost(Syllable.of("ho tro nguoi khuyết tat"));
    double careful = BareShare.cost(Syllable.of("chính sách hỗ trợ lao động mang bầu"));
    assertEquals(-0.7, careless, 1e-9);
    assertTrue(careful < -1.6, "one of eight words has no marks: " + careful);
    assertTrue(BareShare.cost(List.of()) <= -0.7);
  }
}
