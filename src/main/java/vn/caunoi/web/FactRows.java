package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;

/** Makes the facts of a document; what is unknown is a fact too, with its reason. */
final class FactRows {
  private final Library library;
  private final Visit visit;
  private final Messages words;

  FactRows(Library library, Visit visit) {
    this.library = library;
    this.visit = visit;
    this.words = visit.words();
  }

  List<DocumentPage.Fact> of(Summary document) {
    Metadata facts = document.facts();
    List<DocumentPage.Fact> rows = new ArrayList<>();
    if (Naming.isNews(facts)) {
      rows.add(fact("fact.outlet", facts.outlet().orElse(""), words.say("fact.outlet.unknown")));
    } else {
      rows.add(number(facts));
    }
    rows.add(date(facts));
    if (!Naming.isNews(facts)) {
      String body = facts.self().issuer().map(IssuingBody::name).orElse("");
      rows.add(fact("fact.issuer", body, words.say("fact.issuer.unknown")));
    }
    Meta.province(facts).ifPresent(p -> rows.add(place(facts, p)));
    if (!Naming.isNews(facts)) {
      rows.addAll(new EffectRows(visit).of(library.effect(document.id())));
    }
    rows.add(cited(document));
    Addresses.outside(document.sourceAddress())
        .ifPresent(a ->
            rows.add(
                new DocumentPage.Fact(
                    words.say("fact.original"), words.say("fact.original.open"), a, "")));
    return rows;
  }

  private DocumentPage.Fact number(Metadata facts) {
    Optional<DocumentNumber> number = facts.self().number();
    if (number.isEmpty()) {
      String note =
          facts
              .symbol()
              .map(s -> words.say("fact.number.blank", s))
              .orElseGet(() -> words.say("fact.number.unknown"));
      return fact("fact.number", "", note);
    }
    int bearers = library.numbered(number.get()).size();
    String note = bearers > 1 ? words.say("fact.number.shared", bearers) : "";
    String href = bearers > 1 ? Addresses.number(number.get()) : "";
    return new DocumentPage.Fact(words.say("fact.number"), number.get().print(), href, note);
  }

  private DocumentPage.Fact date(Metadata facts) {
    String label = words.say(Naming.isNews(facts) ? "fact.published" : "fact.date");
    return Dates.of(facts)
        .map(d -> new DocumentPage.Fact(label, visit.date(d), "", precision(d)))
        .orElseGet(() -> new DocumentPage.Fact(label, "", "", words.say("fact.date.unknown")));
  }

  private String precision(PolicyDate date) {
    return switch (date) {
      case PolicyDate.Day _ -> "";
      case PolicyDate.Month _ -> words.say("fact.date.month");
      case PolicyDate.OfYear _ -> words.say("fact.date.year");
    };
  }

  private DocumentPage.Fact place(Metadata facts, Province province) {
    List<String> parts = new ArrayList<>();
    facts.place().commune().ifPresent(parts::add);
    facts.place().district().ifPresent(parts::add);
    parts.add(province.name());
    String note =
        Meta.nameToday(province)
            .map(now -> words.say("fact.place.now", now))
            .orElseGet(() -> words.say("fact.place.same"));
    return new DocumentPage.Fact(
        words.say("fact.place"),
        String.join(", ", parts),
        Addresses.province(province),
        facts.place().district().isEmpty() ? note : words.say("fact.place.district", note));
  }

  private DocumentPage.Fact cited(Summary document) {
    return new DocumentPage.Fact(
        words.say("fact.cited"),
        words.say("count.documents", document.citedBy()),
        "#" + DocumentPage.IN,
        document.implementers() > 0 ? words.say("fact.implementers", document.implementers()) : "");
  }

  private DocumentPage.Fact fact(String label, String value, String whyUnknown) {
    return new DocumentPage.Fact(words.say(label), value, "", value.isEmpty() ? whyUnknown : "");
  }
}
