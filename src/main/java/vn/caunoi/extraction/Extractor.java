package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.reading.ReadResult;

/** Reads a clean text as a document: its own facts, outline, citations and claims. */
public final class Extractor {

  /** Everything that one source says by itself; damage leaves gaps, never an exception. */
  public ExtractedDocument extract(ReadResult.Read read) {
    Page paper = Page.of(read);
    boolean record = read.declared().catalogue();
    Optional<Article> article = record ? Optional.empty() : Article.read(paper);
    Page page = article.map(paper::as).orElse(paper);
    List<Source> sources = new ArrayList<>(List.of(DeclaredFacts.read(read.declared())));
    if (!record) {
      sources.addAll(
          article
              .map(a -> List.of(NewsPlace.source(page, a)))
              .orElseGet(() -> OfficialFacts.read(page)));
    }
    Trust trust = new Trust(read.source(), sources);
    Metadata metadata = Completion.complete(page, pressOnly(trust.weigh()));
    List<TextBlock> blocks = Outline.of(page);
    return new ExtractedDocument(read, metadata, blocks, List.of(), List.of(), trust.problems());
  }

  /** Outlet and time of publication are facts of articles only. */
  private static Metadata pressOnly(Metadata facts) {
    boolean news = facts.self().type().equals(Optional.of(DocumentType.NEWS));
    return news
        ? facts
        : new Metadata(
            facts.self(),
            facts.level(),
            facts.place(),
            facts.symbol(),
            Optional.empty(),
            Optional.empty());
  }
}
