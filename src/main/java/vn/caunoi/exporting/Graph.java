package vn.caunoi.exporting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Relation;

/**
 * The whole graph of relations, as TSV (a line a relation, with its evidence) and as GraphML; both
 * are made line by line.
 */
public final class Graph {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      """;
  private static final List<String> COLUMNS =
      List.of(
          "from",
          "relation",
          "to",
          "fromNumber",
          "toNumber",
          "origin",
          "rule",
          "confidence",
          "quote");
  private static final List<String> NODE_KEYS =
      List.of("label", "number", "type", "system", "level", "province", "issued", "holding");
  private static final List<String> EDGE_KEYS = List.of("relation", "origin", "quote");

  private final Library library;

  public Graph(Library library) {
    this.library = library;
  }

  /** The lines of the TSV file, each with its end, the heading first. */
  public Stream<String> tsv() {
    return Stream.concat(Stream.of(COLUMNS), relations().map(this::fields))
        .map(fields ->
            fields.stream().map(Graph::field).collect(Collectors.joining("\t", "", "\n")));
  }

  /** The pieces of the GraphML file. */
  public Stream<String> graphml() {
    Set<DocumentId> drawn = new HashSet<>();
    Stream<String> parts =
        relations()
            .flatMap(r ->
                Stream.concat(
                    Stream.of(r.from(), r.to()).filter(drawn::add).map(this::node),
                    Stream.of(edge(r))));
    Stream<String> held = library.addresses().stream().filter(drawn::add).map(this::node);
    return Stream.of(Stream.of(head()), held, parts, Stream.of("</graph></graphml>\n"))
        .flatMap(s -> s);
  }

  private Stream<Relation> relations() {
    return Found.all(library::relations);
  }

  private List<String> fields(Relation relation) {
    return List.of(
        relation.from().path(),
        relation.type().name(),
        relation.to().path(),
        number(relation.from()),
        number(relation.to()),
        relation.evidence().origin().name(),
        relation.evidence().rule(),
        String.format(Locale.ROOT, "%.2f", relation.evidence().confidence()),
        relation.evidence().quote());
  }

  private String number(DocumentId id) {
    return library
        .summary(id)
        .flatMap(s -> s.facts().self().number())
        .map(DocumentNumber::print)
        .orElse("");
  }

  /** A field without what parts fields and lines. */
  private static String field(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ").strip();
  }

  private static String head() {
    StringBuilder out = new StringBuilder(HEAD);
    NODE_KEYS.forEach(k -> out.append(key(k, "node")));
    EDGE_KEYS.forEach(k -> out.append(key(k, "edge")));
    return out.append("<graph id=\"cau-noi\" edgedefault=\"directed\">\n").toString();
  }

  private static String key(String name, String of) {
    return XmlText.print(x ->
        x.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", "string"))
        + "\n";
  }

  private String node(DocumentId id) {
    List<String> values = library.summary(id).map(Graph::values).orElse(List.of());
    return XmlText.print(x ->
        x.element("node", inside -> data(inside, "node", NODE_KEYS, values), "id", id.path()))
        + "\n";
  }

  private static List<String> values(Summary document) {
    var facts = document.facts();
    return List.of(
        CitationText.name(document),
        facts.self().number().map(DocumentNumber::print).orElse(""),
        facts.self().type().map(DocumentType::vietnamese).orElse(""),
        facts.system().vietnamese(),
        facts.level().map(l -> l.vietnamese()).orElse(""),
        facts.place().province().orElse(""),
        facts.self().date().map(PolicyDate::iso).orElse(""),
        document.holding().code());
  }

  private static String edge(Relation relation) {
    List<String> values =
        List.of(
            relation.type().name(),
            relation.evidence().origin().name(),
            relation.evidence().quote());
    return XmlText.print(x ->
        x.element(
            "edge",
            inside -> data(inside, "edge", EDGE_KEYS, values),
            "source",
            relation.from().path(),
            "target",
            relation.to().path()))
        + "\n";
  }

  /** What is unknown is left out. */
  private static void data(XmlText xml, String of, List<String> keys, List<String> values)
      throws XMLStreamException {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isBlank()) {
        xml.text("data", values.get(i), "key", of + "-" + keys.get(i));
      }
    }
  }
}
