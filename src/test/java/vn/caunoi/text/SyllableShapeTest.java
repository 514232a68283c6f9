package vn.caunoi.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableShapeTest {
  @ParameterizedTest
  @ValueSource(strings = {"nguoi", "khuyet", "tat", "giam", "gi", "quy", "nghieng", "nao", "uy"})
  void knowsWhatCanBeASyllable(String folded) {
    assertTrue(SyllableShape.fits(folded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"phpa", "hpi", "mni", "tta", "nag", "sonw", "hoii", ""})
  void knowsWhatCannot(String folded) {
    assertFalse(SyllableShape.fits(folded));
  }
}
