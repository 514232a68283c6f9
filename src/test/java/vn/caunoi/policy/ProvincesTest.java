package vn.caunoi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProvincesTest {

  @Test
  void holdsBothMaps() {
    assertEquals(63, Provinces.all().before().size());
    assertEquals(34, Provinces.all().today().size());
  }

  @TestFactory
  Stream<DynamicTest> findsProvincesByEverySpellingThatProvesSomething() {
    return DataTable.read(ProvincesTest.class, "/tables/provinces.tsv", 3).stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.get(0), () -> assertEquals(row.get(1), found(row.get(0)), row.get(2))));
  }

  private static String found(String name) {
    return Provinces.all()
        .find(name, Province.Era.BEFORE_JULY_2025)
        .map(p -> p.name() + ";" + Provinces.all().today(name).orElse("none"))
        .orElse("none");
  }
}
