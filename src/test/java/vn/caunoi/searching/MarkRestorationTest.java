package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.indexing.Fields;

class MarkRestorationTest {
  private static final List<String> PASSAGES =
      List.of(
          "trợ giúp người khuyết tật đặc biệt nặng",
          "người khuyết tật tắt máy",
          "dạy nghề cho người khuyết tật",
          "tắt đèn khi ra về",
          "tắt đèn hành lang",
          "bàn về nghệ thuật",
          "đảm bảo lâu dài, bao gồm chi phí",
          "bảo lâu dài",
          "vi phạm của đơn vị",
          "đơn vị nào vi phạm");

  private DirectoryReader reader;
  private Vocabulary vocabulary;

  @BeforeEach
  void index() throws IOException {
    reader = PassageIndex.of(PASSAGES);
    vocabulary = new Vocabulary(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
  }

  private List<QueryWord> restored(String query) throws IOException {
    return new MarkRestoration(vocabulary).restore(Syllable.of(query));
  }

  @Test
  void takesTheSpellingThatTheNeighboursSpeakFor() throws IOException {
    List<QueryWord> disabled = restored("khuyet tat");
    assertEquals("tật", disabled.getLast().likely());
    assertEquals("khuyết", disabled.getFirst().likely());
    assertTrue(disabled.getLast().certainty() > 0.7, disabled.toString());
    QueryWord off = restored("tat den").getFirst();
    assertEquals("tắt", off.likely());
    assertEquals(1, off.certainty(), 1e-9);
  }

  @Test
  void knowsWhatQuestionsAreMadeOfThoughTheIndexHardlyAsks() throws IOException {
    assertEquals("bao", restored("bao lau").getFirst().likely());
  }

  @Test
  void takesOnlyTheWordsSideBySideForNeighbours() throws IOException {
    QueryWord unit = restored("don vi").getLast();
    assertEquals("vị", unit.likely());
    assertEquals(1, unit.certainty(), 1e-9);
  }

  @Test
  void keepsAllSpellingsWhereTheNeighboursSayNothing() throws IOException {
    for (String query : List.of("tat", "tat dac", "tat 2025")) {
      QueryWord word = restored(query).getFirst();
      assertEquals(0, word.certainty(), query);
      assertEquals(List.of("tật", "tắt"), word.spellings().stream().sorted().toList());
      assertEquals("tat", word.key());
    }
    QueryWord unknown = restored("xyz").getFirst();
    assertEquals(List.of("xyz"), unknown.spellings());
  }

  @Test
  void countsPairsWithAndWithoutMarks() throws IOException {
    PairCounts pairs = new PairCounts(reader);
    assertEquals(3, pairs.folded("khuyet", "tat"));
    assertEquals(0, pairs.folded("tat", "khuyet"));
    double[][] counts = pairs.marked(List.of("khuyết"), List.of("tật", "tắt", "tạt"));
    // one of the three passages also has the other spelling, but not beside the first word
    assertArrayEquals(new double[] {3, 0, 0}, counts[0], 1e-9);
  }

  @Test
  void weighsRareWordsMore() throws IOException {
    Telling telling = new Telling(reader, Fields.SYLLABLES);
    double rare = telling.boost(new Term(Fields.SYLLABLES, "nghệ"));
    double frequent = telling.boost(new Term(Fields.SYLLABLES, "tật"));
    assertTrue(0.5 < frequent && frequent < rare && rare <= 1.5, frequent + " " + rare);
    assertEquals(3, telling.count(new Term(Fields.SYLLABLES, "tật")));
  }
}
