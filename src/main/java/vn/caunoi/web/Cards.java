package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.exporting.Json;
import vn.caunoi.exporting.JsonLd;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;

/** Describes a document for machines: schema.org and Dublin Core. */
final class Cards {
  private Cards() {}

  static Reuse.Card of(StoredDocument document, String base) {
    return new Reuse.Card(
        Json.printForPage(JsonLd.of(document, base)), dublinCore(document.summary(), base));
  }

  private static List<Reuse.Named> dublinCore(Summary document, String base) {
    Metadata facts = document.facts();
    List<Reuse.Named> all = new ArrayList<>();
    add(all, "identifier", base + document.id().path());
    facts.self().number().map(DocumentNumber::print).ifPresent(n -> add(all, "alternative", n));
    facts.self().title().ifPresent(t -> add(all, "title", t));
    facts.self().type().map(DocumentType::vietnamese).ifPresent(t -> add(all, "type", t));
    facts.self().issuer().map(IssuingBody::name).ifPresent(b -> add(all, "creator", b));
    facts.outlet().ifPresent(o -> add(all, "publisher", o));
    facts.dated().map(PolicyDate::iso).ifPresent(d -> add(all, "issued", d));
    facts.place().province().ifPresent(p -> add(all, "spatial", p));
    document.parents().forEach(p -> add(all, "conformsTo", base + p.id().path()));
    document.sourceAddress().ifPresent(a -> add(all, "source", a));
    add(all, "language", "vi");
    return all;
  }

  private static void add(List<Reuse.Named> all, String name, String content) {
    all.add(new Reuse.Named("dcterms." + name, content));
  }
}
