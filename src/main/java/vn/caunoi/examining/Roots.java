package vn.caunoi.examining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.linking.ImplementationLadder;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.Designation;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Reference;

/** The central documents at the top of a ladder; where only local ones are known, there is none. */
final class Roots {
  private final ImplementationLadder ladder;
  private final Map<DocumentId, LinkedDocument> documents;

  Roots(ImplementationLadder ladder, Map<DocumentId, LinkedDocument> documents) {
    this.ladder = ladder;
    this.documents = documents;
  }

  /** Their numbers, or titles where there is none, above a document or the document itself. */
  List<String> above(Reference document, Optional<DocumentId> id) {
    List<Reference> top =
        id.map(ladder::topmost).orElse(List.of()).stream()
            .map(documents::get)
            .flatMap(Stream::ofNullable)
            .map(d -> d.facts().self())
            .toList();
    Stream<Reference> all = top.isEmpty() ? Stream.of(document) : top.stream();
    return all.filter(Roots::central).map(Designation::orTitle).flatMap(Optional::stream).toList();
  }

  private static boolean central(Reference reference) {
    return reference
        .issuer()
        .map(issuer -> issuer.level() == Level.CENTRAL)
        .orElseGet(() -> reference.number().filter(Roots::centralNumber).isPresent());
  }

  private static boolean centralNumber(DocumentNumber number) {
    return number.form() == DocumentNumber.Form.LAW
        || number.issuers().stream().anyMatch(symbol -> !Bodies.ofSymbol(symbol).isEmpty());
  }
}
