package vn.caunoi.indexing;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import vn.caunoi.library.Status;
import vn.caunoi.library.Summary;
import vn.caunoi.linking.LinkedCorpus;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.policy.Relation;

/** Writes what linking made: documents, outcomes of mentions, edges, the report; never passages. */
final class LinkWriter {
  private final IndexWriter writer;
  private final Map<String, String> addresses;
  private final Map<String, String> areas;
  private final Map<String, TextSketch> sketches;
  private final EvenNorms norms = new EvenNorms();
  private final FacetsConfig facets = Fields.facets();
  private final Map<Holding, Long> documents = new EnumMap<>(Holding.class);
  private final Map<String, Long> outcomes = new TreeMap<>();
  private long relations;

  /**
   * @param addresses of the originals, by path of the source that declares them
   * @param areas what the sections of a source are about, by its path
   * @param sketches what its text is near to
   */
  LinkWriter(
      IndexWriter writer,
      Map<String, String> addresses,
      Map<String, String> areas,
      Map<String, TextSketch> sketches) {
    this.writer = writer;
    this.addresses = addresses;
    this.areas = areas;
    this.sketches = sketches;
  }

  /** Writes the whole corpus's links in place of all that were there. */
  void write(LinkedCorpus corpus) throws IOException {
    for (String kind : List.of(Fields.ID, Fields.OUTCOMES_OF, Fields.EDGE)) {
      writer.deleteDocuments(new Term(Fields.LINKED, kind));
    }
    documents.clear();
    outcomes.clear();
    LinkGraph graph = new LinkGraph(corpus);
    Map<DocumentId, Integer> copies = NearCopies.in(corpus, sketches);
    for (LinkedDocument document : corpus.documents()) {
      documents.merge(document.holding(), 1L, Long::sum);
      Document fields =
          DocumentFields.of(document, summary(document, graph), graph, areas(document));
      if (copies.containsKey(document.id())) {
        fields.add(new NumericDocValuesField(Fields.COPIES, copies.get(document.id())));
      }
      add(facets.build(fields));
    }
    for (Map.Entry<String, List<Lookup>> each : corpus.lookups().entrySet()) {
      each.getValue().forEach(l -> outcomes.merge(l.outcome().code(), 1L, Long::sum));
      add(lookups(each.getKey(), each.getValue()));
    }
    for (Relation relation : corpus.relations()) {
      add(edge(relation));
    }
    relations = corpus.relations().size();
  }

  /** Writes the report of the run. */
  void write(IngestRecord run) throws IOException {
    Status status =
        new Status(run.at(), run.files(), documents, relations, outcomes, run.problems());
    Document out = linked(Fields.STATUS);
    out.add(new StoredField(Fields.STATUS, StatusCodec.STATUS.bytes(status)));
    norms.complete(out);
    writer.updateDocument(new Term(Fields.LINKED, Fields.STATUS), out);
  }

  private void add(Document document) throws IOException {
    norms.complete(document);
    writer.addDocument(document);
  }

  private List<PolicyArea> areas(LinkedDocument document) {
    return document.sources().stream()
        .map(areas::get)
        .filter(Objects::nonNull)
        .flatMap(codes -> StoredAreas.areas(codes).stream())
        .distinct()
        .toList();
  }

  private Summary summary(LinkedDocument document, LinkGraph graph) {
    Optional<String> address =
        document.sources().stream().map(addresses::get).filter(Objects::nonNull).findFirst();
    return new Summary(
        document.id(),
        document.facts(),
        document.holding(),
        graph.parents(document.id(), 1),
        graph.citedBy(document.id()),
        graph.implementers(document.id()),
        address);
  }

  private static Document lookups(String source, List<Lookup> lookups) {
    Document out = linked(Fields.OUTCOMES_OF);
    out.add(new StringField(Fields.OUTCOMES_OF, source, Field.Store.NO));
    out.add(new StoredField(Fields.ENTRY, LinkCodecs.LOOKUPS.bytes(lookups)));
    return out;
  }

  private static Document edge(Relation relation) {
    Document out = linked(Fields.EDGE);
    out.add(new StringField(Fields.FROM, relation.from().key(), Field.Store.NO));
    out.add(new StringField(Fields.TO, relation.to().key(), Field.Store.NO));
    out.add(new StoredField(Fields.EDGE, LinkCodecs.RELATION.bytes(relation)));
    return out;
  }

  private static Document linked(String kind) {
    Document out = new Document();
    out.add(new StringField(Fields.LINKED, kind, Field.Store.NO));
    return out;
  }
}
