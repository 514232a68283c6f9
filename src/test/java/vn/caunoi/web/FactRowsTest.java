package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;

class FactRowsTest {
  private static final Visit VISIT = new Visit(Language.VIETNAMESE, false, "/", "", "");

  private final FakeLibrary library = new FakeLibrary();
  private final Summary plan = library.documents.konTum;

  @Test
  void saysOfADistrictThatDistrictsEnded() {
    String note =
        place(new Place(Optional.of("Hà Nội"), Optional.of("quận Long Biên"), Optional.empty()))
            .note();
    assertTrue(note.endsWith("cấp huyện không còn từ 01/7/2025"), note);
  }

  @Test
  void saysOfAProvinceThatKeptItsNameNoMoreThanThat() {
    assertEquals(
        "tên tỉnh, thành phố giữ nguyên sau 01/7/2025", place(Place.province("Hà Nội")).note());
  }

  @Test
  void namesADirectiveOnceThatIsAParentAndStandsAboveAnother() {
    Summary.Parent directive = library.documents.dakLak.parents().getFirst();
    Summary.Parent decision = library.documents.langSon.parents().getFirst();
    Summary both = with(plan.facts(), List.of(directive, decision));
    List<String> named =
        Lineage.of(both, new Naming(VISIT)).orElseThrow().steps().stream()
            .map(step -> step.cite().number())
            .toList();
    assertEquals(List.of("39-CT/TW (2019)", "753/QĐ-TTg"), named);
  }

  private DocumentPage.Fact place(Place place) {
    Metadata old = plan.facts();
    Metadata facts =
        new Metadata(old.self(), old.level(), place, old.symbol(), old.outlet(), Optional.empty());
    return new FactRows(library, VISIT)
        .of(with(facts, List.of())).stream()
            .filter(fact -> fact.label().equals("Nơi"))
            .findFirst()
            .orElseThrow();
  }

  private Summary with(Metadata facts, List<Summary.Parent> parents) {
    return new Summary(plan.id(), facts, plan.holding(), parents, 0, 0, plan.sourceAddress());
  }
}
