package vn.caunoi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private final WordTable table = WordTable.read(WordTable.class, "local-words.tsv");

  @Test
  void keepsTheOrderOfAList() {
    assertEquals(List.of("phó chủ tịch", "chủ tịch"), table.list("leads").subList(0, 2));
  }

  @Test
  void namesTheListThatIsMissing() {
    assertEquals(
        "no-such-list",
        assertThrows(NullPointerException.class, () -> table.list("no-such-list")).getMessage());
  }
}
