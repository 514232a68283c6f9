package vn.caunoi.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.indexing.InOrder;
import vn.caunoi.indexing.IndexBuilder;
import vn.caunoi.indexing.IndexedText;
import vn.caunoi.indexing.IngestRecord;
import vn.caunoi.linking.LinkedCorpus;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Slug;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.searching.LuceneLibrary;

/** The product's own index and search: its passages, analysis, query repair and ranking. */
final class ProductRanker implements Ranker {
  private static final String PREFIX = "d";

  private final Path index;
  private final IndexBuilder builder;
  private final List<String> ids = new ArrayList<>();
  private final List<LinkedDocument> documents = new ArrayList<>();
  private final InOrder<IndexedText> work;
  private Optional<LuceneLibrary> library = Optional.empty();

  ProductRanker(Path index) throws IOException {
    this.index = index;
    builder = IndexBuilder.rebuild(index);
    work = new InOrder<>(builder::addText);
  }

  @Override
  public String name() {
    return "caunoi";
  }

  @Override
  public void add(CollectionDocument document) throws IOException {
    String name = PREFIX + ids.size();
    ids.add(document.id());
    Optional<String> title = Optional.of(document.title()).filter(t -> !t.isBlank());
    Metadata facts = Metadata.only(Reference.NOTHING.withTitle(title));
    work.start(() -> IndexedText.of(text(name, facts, document), ""), document.body().length());
    DocumentId id =
        new DocumentId(
            DocumentSystem.STATE,
            new Slug(DocumentId.UNKNOWN_ISSUER),
            DocumentId.UNKNOWN_DATE,
            new Slug(name));
    documents.add(new LinkedDocument(id, List.of(), facts, Holding.FULL_TEXT, List.of(name)));
  }

  private static ExtractedDocument text(String name, Metadata facts, CollectionDocument document) {
    StringBuilder text = new StringBuilder();
    List<TextBlock> blocks = new ArrayList<>();
    if (!document.heading().isBlank()) {
      Span span = append(text, document.heading());
      blocks.add(new TextBlock.Heading(span, TextBlock.Zone.BODY, 1, name));
    }
    document
        .body()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> blocks.add(new TextBlock.Paragraph(append(text, line), TextBlock.Zone.BODY)));
    return ExtractedDocument.plain(name, facts, text.toString(), blocks);
  }

  private static Span append(StringBuilder text, String line) {
    Span span = new Span(text.length(), text.length() + line.length());
    text.append(line).append('\n');
    return span;
  }

  @Override
  public void finish() throws IOException {
    work.finish();
    builder.addLinks(new LinkedCorpus(documents, Map.of(), List.of(), List.of()));
    builder.commit(new IngestRecord(Instant.EPOCH, ids.size(), "", List.of()));
    builder.close();
    documents.clear();
    library = Optional.of(LuceneLibrary.open(index));
  }

  @Override
  public List<String> rank(String query, int count) {
    return library.orElseThrow().ranked(query, count).stream()
        .map(id -> ids.get(Integer.parseInt(id.name().value().substring(PREFIX.length()))))
        .toList();
  }

  @Override
  public void close() throws IOException {
    work.close();
    if (library.isPresent()) {
      library.get().close();
    } else {
      builder.close();
    }
  }
}
