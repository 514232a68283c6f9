package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {
  @Test
  void findsWhatOnlyAsks() {
    BitSet asking = QuestionWords.in(Syllable.of("mức trợ cấp là bao nhiêu"));

    assertEquals("{3, 4, 5}", asking.toString());
  }

  @Test
  void findsQuestionsOfTime() {
    assertEquals("{3, 4}", QuestionWords.in(Syllable.of("được hưởng trong bao lâu")).toString());
  }

  @Test
  void tellsWordsThatBindByTheirMarks() {
    assertTrue(QuestionWords.binds("bị"), "người bị khuyết tật");
    assertFalse(QuestionWords.binds("bí"), "bí thư");
    assertFalse(QuestionWords.binds("bi"), "without marks it may be either");
  }
}
