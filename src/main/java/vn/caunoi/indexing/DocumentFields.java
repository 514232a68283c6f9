package vn.caunoi.indexing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Summary;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** The Lucene document that stands for one document: keys, facts, facets, orders. */
final class DocumentFields {
  private final Document out = new Document();
  private final LinkedDocument document;
  private final Metadata facts;

  private DocumentFields(LinkedDocument document) {
    this.document = document;
    this.facts = document.facts();
  }

  static Document of(
      LinkedDocument document, Summary summary, LinkGraph graph, List<PolicyArea> areas) {
    DocumentFields fields = new DocumentFields(document);
    fields.keys();
    fields.numbers();
    fields.words();
    fields.facets(graph);
    areas.forEach(area -> fields.facet(Facet.AREA, Optional.of(area.code())));
    graph.parentTitles(document.id()).forEach(fields::parent);
    fields.lists();
    fields.orders(summary);
    byte[] entry = StoredEntry.CODEC.bytes(new StoredEntry(summary, document.sources()));
    fields.out.add(new StoredField(Fields.ENTRY, entry));
    return fields.out;
  }

  private void keys() {
    out.add(new StringField(Fields.LINKED, Fields.ID, Field.Store.NO));
    out.add(new StringField(Fields.ID, document.id().key(), Field.Store.YES));
    out.add(new SortedDocValuesField(Fields.ID, new BytesRef(document.id().key())));
    document.earlier().forEach(id -> key(Fields.EARLIER, id.key()));
    if (!document.sources().isEmpty()) {
      BytesRef shown = new BytesRef(document.sources().getFirst());
      out.add(new BinaryDocValuesField(Fields.SHOWN_SOURCE, shown));
    }
  }

  private void numbers() {
    facts
        .self()
        .number()
        .ifPresent(n -> {
          key(Fields.NUMBER, n.key());
          key(Fields.SERIAL, n.serialKey());
          n.year().ifPresent(year -> key(Fields.SERIAL, n.serialKey() + "/" + year));
          facts.self().date().ifPresent(d -> key(Fields.SERIAL, n.serialKey() + "/" + d.year()));
        });
  }

  /** A document without text of its own is found by its title. */
  private void words() {
    String title = facts.self().title().orElse("");
    if (document.sources().isEmpty()) {
      IndexedText.addTitle(out, title);
    }
    if (!title.isEmpty()) {
      out.add(new Field(Fields.TITLE_BIGRAMS, title, Fields.FREQUENCIES));
      key(Fields.TITLE, TitleKey.of(title));
    }
    for (String fact : factWords()) {
      out.add(new Field(Fields.FACTS, fact, Fields.FREQUENCIES));
      out.add(new Field(Fields.FACT_BIGRAMS, fact, Fields.FREQUENCIES));
    }
  }

  private List<String> factWords() {
    List<String> words = new ArrayList<>();
    facts.self().type().map(DocumentType::vietnamese).ifPresent(words::add);
    facts.self().number().map(DocumentNumber::print).ifPresent(words::add);
    facts.self().issuer().map(IssuingBody::name).ifPresent(words::add);
    facts.self().date().ifPresent(d -> words.addAll(dates(d)));
    facts.outlet().ifPresent(words::add);
    place().district().ifPresent(words::add);
    place().commune().ifPresent(words::add);
    place()
        .province()
        .ifPresent(p -> {
          words.add(p);
          words.addAll(Provinces.all().aliases(p));
          Provinces.all().today(p).filter(now -> !now.equals(p)).ifPresent(words::add);
        });
    return words;
  }

  /** A date as people type it: {@code 03/06/2020}, {@code 3/6/2020}; at the least its year. */
  private static List<String> dates(PolicyDate date) {
    LocalDate day = date.earliest();
    String year = String.valueOf(date.year());
    return date instanceof PolicyDate.Day
        ? List.of(
            year,
            "%02d/%02d/%s".formatted(day.getDayOfMonth(), day.getMonthValue(), year),
            "%d/%d/%s".formatted(day.getDayOfMonth(), day.getMonthValue(), year))
        : List.of(year);
  }

  private Place place() {
    return facts.place().isUnknown()
        ? facts.self().issuer().map(IssuingBody::place).orElse(Place.UNKNOWN)
        : facts.place();
  }

  private void parent(String title) {
    out.add(new Field(Fields.PARENT_BIGRAMS, title, Fields.FREQUENCIES));
  }

  private void facets(LinkGraph graph) {
    facet(Facet.TYPE, facts.self().type().map(DocumentType::vietnamese));
    facet(Facet.LEVEL, facts.level().map(Level::code));
    facet(Facet.PROVINCE, place().province());
    Optional<Province> now =
        place()
            .province()
            .flatMap(Provinces.all()::today)
            .flatMap(name -> Provinces.all().find(name, Province.Era.TODAY));
    facet(Facet.PROVINCE_TODAY, now.map(Province::name));
    facet(Facet.REGION, now.map(Province::region));
    facet(Facet.YEAR, facts.self().date().map(d -> String.valueOf(d.year())));
    facet(
        Facet.ISSUER,
        facts.self().type().equals(Optional.of(DocumentType.NEWS))
            ? facts.outlet()
            : facts.self().issuer().map(IssuingBody::name));
    facet(Facet.HOLDING, Optional.of(document.holding().code()));
    for (LinkedDocument above : graph.above(document.id())) {
      key(Fields.ABOVE, above.id().key());
      if (above.facts().level().equals(Optional.of(Level.CENTRAL))) {
        facet(Facet.IMPLEMENTS, Optional.of(above.id().key()));
      }
    }
    graph.related(document.id()).map(DocumentId::key).forEach(key -> key(Fields.RELATED, key));
  }

  private void facet(Facet facet, Optional<String> value) {
    value
        .filter(v -> !v.isBlank())
        .ifPresent(v -> out.add(new SortedSetDocValuesFacetField(facet.parameter(), v)));
  }

  private void lists() {
    if (document.holding() != Holding.FULL_TEXT) {
      key(Fields.LIST, Fields.WANTED);
    }
    if (document.holding() != Holding.CITED_ONLY) {
      key(Fields.LIST, Fields.HELD);
    }
    boolean news = facts.self().type().equals(Optional.of(DocumentType.NEWS));
    if (!news && facts.level().equals(Optional.of(Level.CENTRAL))) {
      key(Fields.LIST, Fields.CENTRAL);
    }
  }

  private void orders(Summary summary) {
    long day =
        facts
            .self()
            .date()
            .map(PolicyDate::earliest)
            .or(() -> facts.published().map(t -> t.toLocalDate()))
            .map(d -> d.toEpochDay())
            .orElse((long) Integer.MIN_VALUE);
    out.add(new NumericDocValuesField(Fields.NEWEST, day));
    out.add(new NumericDocValuesField(Fields.CITED_BY, summary.citedBy()));
    out.add(new NumericDocValuesField(Fields.IMPLEMENTERS, summary.implementers()));
    float prior = Prior.of(facts, document.holding(), summary.citedBy());
    out.add(new NumericDocValuesField(Fields.PRIOR, Float.floatToIntBits(prior)));
  }

  private void key(String field, String value) {
    out.add(new StringField(field, value, Field.Store.NO));
  }
}
