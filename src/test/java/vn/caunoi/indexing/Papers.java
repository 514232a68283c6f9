package vn.caunoi.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.linking.LinkedCorpus;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Slug;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;

/** A small corpus made for tests: papers with a line of facts and a few paragraphs. */
public final class Papers {
  private final List<ExtractedDocument> texts = new ArrayList<>();
  private final List<LinkedDocument> documents = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  /**
   * Adds a paper.
   *
   * @param number "753/QĐ-TTg", or empty
   * @param type "Quyết định"
   * @param issuer "Thủ tướng Chính phủ"
   * @param date ISO, or empty
   * @param lines title first; a line that starts with {@code #} is a heading
   */
  public DocumentId add(String number, String type, String issuer, String date, String... lines) {
    Metadata facts = facts(number, type, issuer, date, lines[0]);
    IssuingBody body = facts.self().issuer().orElseThrow();
    DocumentId id =
        new DocumentId(
            body.system(),
            body.slug(),
            date.isEmpty() ? DocumentId.UNKNOWN_DATE : date,
            Slug.of(number.isEmpty() ? lines[0] : number));
    String path = id.key() + ".txt";
    texts.add(extracted(path, facts, List.of(lines)));
    documents.add(new LinkedDocument(id, List.of(), facts, Holding.FULL_TEXT, List.of(path)));
    return id;
  }

  /** Adds a paper that is known by citation only. */
  public DocumentId cited(String number, String type, String issuer, String date, String title) {
    DocumentId id = add(number, type, issuer, date, title);
    texts.removeLast();
    LinkedDocument last = documents.removeLast();
    documents.add(new LinkedDocument(id, List.of(), last.facts(), Holding.CITED_ONLY, List.of()));
    return id;
  }

  public void relate(DocumentId from, RelationType type, DocumentId to) {
    Evidence evidence =
        new Evidence(
            Evidence.Origin.DOCUMENT_TEXT, "a.txt", "câu", Optional.empty(), "quy tắc", 0.9);
    relations.add(new Relation(from, type, to, evidence));
  }

  public List<ExtractedDocument> texts() {
    return texts;
  }

  public LinkedCorpus linked() {
    List<LinkedDocument> sorted =
        documents.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    return new LinkedCorpus(sorted, Map.of(), relations, List.of());
  }

  /** Builds an index of them. */
  public void index(Path folder) throws IOException {
    try (IndexBuilder builder = IndexBuilder.rebuild(folder)) {
      for (ExtractedDocument text : texts) {
        builder.addText(text, "sum");
      }
      builder.addLinks(linked());
      builder.commit(new IngestRecord(Instant.EPOCH, texts.size(), "", List.of()));
    }
  }

  /** One source, as extraction would give it. */
  public static ExtractedDocument extracted(String path, Metadata facts, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<TextBlock> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean heading = line.startsWith("#");
      int start = text.length();
      text.append(heading ? line.substring(1) : line);
      Span span = new Span(start, text.length());
      text.append('\n');
      TextBlock.Zone zone = i == 0 ? TextBlock.Zone.TITLE : TextBlock.Zone.BODY;
      blocks.add(
          heading
              ? new TextBlock.Heading(span, zone, 1, "p-" + i)
              : new TextBlock.Paragraph(span, zone));
    }
    return ExtractedDocument.plain(path, facts, text.toString(), blocks);
  }

  private static Metadata facts(
      String number, String type, String issuer, String date, String title) {
    Optional<IssuingBody> body = Bodies.read(issuer);
    Reference self =
        new Reference(
            DocumentType.ofWord(type),
            DocumentNumber.parse(number),
            Optional.empty(),
            PolicyDate.parse(date),
            body,
            Optional.of(title));
    return new Metadata(
        self,
        body.map(IssuingBody::level),
        body.map(IssuingBody::place).orElse(Place.UNKNOWN),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
