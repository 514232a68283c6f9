package vn.caunoi.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

class ImplementationLadderTest {
  private static final DocumentId DIRECTIVE = id("39-ct-tw");
  private static final DocumentId DECISION = id("753-qd-ttg");
  private static final DocumentId PARTY_PLAN = id("329-kh-tu");
  private static final DocumentId PLAN = id("16-kh-ubnd");
  private static final DocumentId PROMULGATING = id("1659-qd-ubnd");
  private static final DocumentId ATTACHED = id("74-kh-syt");

  @Test
  void climbsThroughSeveralParentsToOneTop() {
    ImplementationLadder ladder =
        new ImplementationLadder(
            List.of(
                implement(PLAN, DECISION),
                implement(PLAN, PARTY_PLAN),
                implement(DECISION, DIRECTIVE),
                implement(PARTY_PLAN, DIRECTIVE)));

    assertEquals(List.of(PARTY_PLAN, DECISION), ladder.parents(PLAN));
    assertEquals(List.of(PARTY_PLAN, DECISION, DIRECTIVE), ladder.ancestors(PLAN));
    assertEquals(List.of(DIRECTIVE), ladder.topmost(PLAN));
    assertEquals(List.of(), ladder.topmost(DIRECTIVE));
  }

  @Test
  void takesADecisionAndItsPlanForOneRung() {
    ImplementationLadder ladder =
        new ImplementationLadder(
            List.of(
                relation(ATTACHED, RelationType.ISSUED_WITH, PROMULGATING),
                implement(PROMULGATING, DECISION),
                implement(DECISION, DIRECTIVE)));

    assertEquals(List.of(DECISION), ladder.parents(ATTACHED));
    assertEquals(List.of(DIRECTIVE), ladder.topmost(ATTACHED));
  }

  @Test
  void endsInACircle() {
    ImplementationLadder ladder =
        new ImplementationLadder(List.of(implement(PLAN, DECISION), implement(DECISION, PLAN)));

    assertEquals(List.of(DECISION), ladder.ancestors(PLAN));
    assertEquals(List.of(), ladder.topmost(PLAN));
  }

  private static Relation implement(DocumentId from, DocumentId to) {
    return relation(from, RelationType.IMPLEMENTS, to);
  }

  private static Relation relation(DocumentId from, RelationType type, DocumentId to) {
    Evidence evidence =
        new Evidence(
            Evidence.Origin.DOCUMENT_TEXT, "x.txt", "thực hiện", Optional.empty(), "thử", 0.9);
    return new Relation(from, type, to, evidence);
  }

  private static DocumentId id(String name) {
    return DocumentId.parse("nha-nuoc/ubnd/2020/" + name).orElseThrow();
  }
}
