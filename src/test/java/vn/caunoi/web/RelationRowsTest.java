package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.RelationType;

class RelationRowsTest {
  private static final int CITING = 17;

  @Test
  void showsTheLatestOfManyRelationsAndLeadsToAll() {
    List<StoredDocument.Link> incoming =
        IntStream.range(0, CITING)
            .mapToObj(i -> document(2001 + i))
            .map(s ->
                new StoredDocument.Link(
                    RelationType.CITES, s, FakeDocuments.evidence("theo Quyết định số 488")))
            .toList();
    StoredDocument document =
        new StoredDocument(
            document(2000), List.of(), "", List.of(), List.of(), List.of(), incoming, List.of());
    Visit visit = new Visit(Language.VIETNAMESE, false, "/", "", "http://localhost");
    DocumentPage.Relations group =
        new RelationRows(new Naming(visit)).incoming(document).getFirst();
    assertEquals(CITING, group.count());
    assertEquals(12, group.rows().size());
    assertEquals("/van-ban/nha-nuoc/x/2017/1-kh", group.rows().getFirst().cite().href());
    Link all = group.more().orElseThrow();
    assertEquals("Đang xem 12 trên 17. Xem tất cả", all.text());
    assertEquals("/lien-ket/nha-nuoc/x/2000/1-kh?loai=cites", all.href());
  }

  private static Summary document(int year) {
    Reference self = Reference.NOTHING.withDate(PolicyDate.parse(Integer.toString(year)));
    Metadata facts = Metadata.only(self);
    DocumentId id = DocumentId.parse("nha-nuoc/x/" + year + "/1-kh").orElseThrow();
    return new Summary(id, facts, Holding.FULL_TEXT, List.of(), 0, 0, Optional.empty());
  }
}
