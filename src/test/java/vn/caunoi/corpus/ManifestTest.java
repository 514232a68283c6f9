package vn.caunoi.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  @Test
  void parsesWhatItPrints() {
    Manifest manifest = manifest(Map.of("local/lang-son/kế hoạch.html", A, "central/x.html", B));
    assertEquals(
        B + "  central/x.html\n" + A + "  local/lang-son/kế hoạch.html\n", manifest.print());
    assertEquals(Optional.of(manifest), Manifest.parse(manifest.print()));
    assertEquals(Optional.of(Manifest.EMPTY), Manifest.parse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "abc  page.html", "\n", "  page.html", "{}"})
  void refusesWhatItDidNotPrint(String text) {
    assertEquals(Optional.empty(), Manifest.parse(text));
  }

  @Test
  void refusesACutOffLine() {
    String print = manifest(Map.of("page.html", A)).print();
    assertEquals(Optional.empty(), Manifest.parse(print.substring(0, 60)));
    assertEquals(Optional.empty(), Manifest.parse(print.substring(0, 66)));
  }

  @Test
  void tellsWhatWasAddedChangedAndRemoved() {
    Manifest before = manifest(Map.of("same", A, "changed", A, "removed", A));
    Manifest now = manifest(Map.of("same", A, "changed", B, "added", B));
    Manifest.Difference difference = now.since(before);
    assertEquals(List.of("added"), difference.added());
    assertEquals(List.of("changed"), difference.changed());
    assertEquals(List.of("removed"), difference.removed());
    assertTrue(now.since(now).isEmpty());
  }

  @Test
  void isEqualWhereFilesAndBytesAreEqual() {
    assertEquals(manifest(Map.of("x", A)), manifest(Map.of("x", A)));
    assertNotEquals(manifest(Map.of("x", A)), manifest(Map.of("x", B)));
  }

  @Test
  void holdsChecksumsOnly() {
    assertThrows(IllegalArgumentException.class, () -> manifest(Map.of("x", "no checksum")));
  }

  private static Manifest manifest(Map<String, String> sums) {
    return new Manifest(new TreeMap<>(sums));
  }
}
