package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.IssuingBody;

/** Makes the page of a number. */
final class NumberPages {
  /** More documents than this are listed but not set side by side. */
  private static final int COMPARED = 4;

  private final Library library;
  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  NumberPages(Library library, Frames frames, Visit visit) {
    this.library = library;
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  NumberPage of(String asked, List<Summary> documents) {
    Optional<DocumentNumber> number =
        documents.stream().flatMap(d -> d.facts().self().number().stream()).findFirst();
    String printed = number.map(DocumentNumber::print).orElse(asked);
    String title =
        documents.isEmpty()
            ? words.say("number.none", printed)
            : words.say("number.title", printed, documents.size());
    return new NumberPage(
        frames.of(visit, title, Section.NONE),
        printed,
        lede(number),
        documents.stream().map(this::bearer).toList(),
        documents.size() > COMPARED ? List.of() : signs(documents),
        documents.isEmpty()
            ? DocumentNumber.parse(asked)
                .map(new DidYouMean(library, visit)::near)
                .orElse(List.of())
            : List.of(),
        new Link(
            words.say("number.search", printed), SearchAddress.ofQuery(asked).asTyped().href()));
  }

  private String lede(Optional<DocumentNumber> number) {
    return number
        .map(n ->
            words.say(
                n.system() == DocumentSystem.PARTY ? "number.lede.party" : "number.lede.state"))
        .orElseGet(() -> words.say("number.lede.none"));
  }

  private NumberPage.Bearer bearer(Summary document) {
    String note = words.say("number.note", document.citedBy(), document.implementers());
    String head = naming.date(document.facts()).orElseGet(() -> words.say("unknown.date"));
    String id = "b-" + Integer.toHexString(document.id().hashCode());
    return new NumberPage.Bearer(id, Entry.of(document, naming), note, head);
  }

  private List<NumberPage.Sign> signs(List<Summary> documents) {
    List<NumberPage.Sign> signs = new ArrayList<>();
    add(signs, "sign.date", documents, d -> naming.date(d.facts()).orElse(""));
    add(signs, "sign.type", documents, d -> naming.type(d.facts()));
    add(
        signs,
        "sign.issuer",
        documents,
        d -> d.facts().self().issuer().map(IssuingBody::name).orElse(""));
    add(signs, "sign.title", documents, naming::title);
    return signs;
  }

  private void add(
      List<NumberPage.Sign> signs,
      String key,
      List<Summary> documents,
      Function<Summary, String> value) {
    List<String> values = documents.stream().map(value).toList();
    if (values.stream().distinct().count() > 1) {
      signs.add(new NumberPage.Sign(words.say(key), values));
    }
  }
}
