package vn.caunoi.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.RelationType;

class StoredDocumentTest {
  private static final Evidence BECAUSE =
      new Evidence(Evidence.Origin.DOCUMENT_TEXT, "a.txt", "thực hiện", Optional.empty(), "r", 1);

  @Test
  void readsPapersBeforeArticlesFromTheCentreDownTheLatestFirst() {
    List<StoredDocument.Link> links =
        Stream.of(
                link("bao", RelationType.CITES, DocumentType.NEWS, Level.PROVINCE, "2026-01-01"),
                link("xa", RelationType.CITES, DocumentType.PLAN, Level.COMMUNE, "2025-08-01"),
                link(
                    "tinh-cu", RelationType.CITES, DocumentType.PLAN, Level.PROVINCE, "2020-03-01"),
                link(
                    "tinh-moi",
                    RelationType.CITES,
                    DocumentType.PLAN,
                    Level.PROVINCE,
                    "2024-03-01"),
                link("tinh-nao", RelationType.CITES, DocumentType.PLAN, Level.PROVINCE, ""),
                link("bo", RelationType.CITES, DocumentType.PLAN, Level.CENTRAL, "2019-12-01"),
                link("huyen", RelationType.IMPLEMENTS, DocumentType.PLAN, Level.DISTRICT, "2020"))
            .sorted(StoredDocument.Link.READING)
            .toList();
    assertEquals(
        List.of("huyen", "bo", "tinh-moi", "tinh-cu", "tinh-nao", "xa", "bao"),
        links.stream().map(l -> l.other().id().name().value()).toList());
  }

  private static StoredDocument.Link link(
      String name, RelationType relation, DocumentType type, Level level, String date) {
    String day = date.isEmpty() ? DocumentId.UNKNOWN_DATE : date;
    Reference self = Reference.NOTHING.withType(Optional.of(type)).withDate(PolicyDate.parse(date));
    Metadata facts =
        new Metadata(
            self,
            Optional.of(level),
            Place.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    DocumentId id = DocumentId.parse("nha-nuoc/ubnd/" + day + "/" + name).orElseThrow();
    Summary other = new Summary(id, facts, Holding.FULL_TEXT, List.of(), 0, 0, Optional.empty());
    return new StoredDocument.Link(relation, other, BECAUSE);
  }
}
