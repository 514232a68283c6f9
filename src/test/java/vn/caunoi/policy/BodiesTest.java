package vn.caunoi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BodiesTest {

  @TestFactory
  Stream<DynamicTest> readsTheNamesOfBodies() {
    return DataTable.read(BodiesTest.class, "/tables/bodies.tsv", 3).stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.get(0), () -> assertEquals(row.get(1), facts(row.get(0)), row.get(2))));
  }

  @Test
  void namesACommitteeByItsShortForm() {
    assertEquals(
        "UBND tỉnh Kon Tum", Bodies.read("Ủy ban nhân dân tỉnh Kon Tum").orElseThrow().name());
  }

  @Test
  void takesBodiesOfOneRegisterAndPlaceForOneIssuer() {
    IssuingBody committee = Bodies.read("UBND tỉnh Kon Tum").orElseThrow();
    assertTrue(committee.compatibleWith(Bodies.read("Chủ tịch UBND tỉnh").orElseThrow()));
    assertFalse(committee.compatibleWith(Bodies.read("UBND tỉnh Gia Lai").orElseThrow()));
    assertFalse(committee.compatibleWith(Bodies.read("UBND huyện Đăk Hà").orElseThrow()));
  }

  @Test
  void readsThePlaceOfEveryProvincesCommittee() {
    for (Province province : Provinces.all().before()) {
      String bare = province.name().replace("TP. ", "");
      IssuingBody body = Bodies.read("UBND " + province.kind() + " " + bare).orElseThrow();

      assertEquals(Place.province(province.name()), body.place());
      assertEquals(Level.PROVINCE, body.level());
    }
  }

  private static String facts(String name) {
    return Bodies.read(name)
        .map(b ->
            String.join(
                ";",
                b.registry(),
                b.system().name(),
                b.level().name(),
                shown(b.place().province()),
                shown(b.place().district()),
                shown(b.place().commune())))
        .orElse("none");
  }

  private static String shown(Optional<String> place) {
    return place.orElse("-");
  }
}
