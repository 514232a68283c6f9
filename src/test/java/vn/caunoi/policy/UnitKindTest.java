package vn.caunoi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitKindTest {
  @Test
  void knowsTheKindsOfBothErasByTheirLevel() {
    assertEquals(Set.of("tỉnh"), names(Level.PROVINCE));
    assertEquals(Set.of("thành phố", "thị xã", "quận", "huyện"), names(Level.DISTRICT));
    assertEquals(Set.of("xã", "phường", "thị trấn", "đặc khu"), names(Level.COMMUNE));
  }

  @Test
  void hasTheKindOfEveryProvince() {
    Set<String> kinds = UnitKind.all().stream().map(UnitKind::name).collect(Collectors.toSet());

    Stream.of(Province.Era.values())
        .flatMap(era -> Provinces.all().of(era).stream())
        .forEach(p -> assertTrue(kinds.contains(p.kind()), p.name()));
  }

  private static Set<String> names(Level level) {
    return UnitKind.all().stream()
        .filter(kind -> kind.level() == level)
        .map(UnitKind::name)
        .collect(Collectors.toSet());
  }
}
