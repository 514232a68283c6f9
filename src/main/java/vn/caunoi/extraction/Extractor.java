package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Span;
import vn.caunoi.reading.ReadResult;

/** Reads a clean text as a document: its own facts, outline, citations and claims. */
public final class Extractor {

  /** Everything that one source says by itself; damage leaves gaps, never an exception. */
  public ExtractedDocument extract(ReadResult.Read read) {
    return read.declared().catalogue() ? record(read) : text(read);
  }

  /** A catalogue record says what it declares, and cites what its items cite. */
  private static ExtractedDocument record(ReadResult.Read read) {
    Page page = Page.of(read);
    Trust trust = new Trust(read.source(), List.of(DeclaredFacts.read(read.declared())));
    Metadata metadata = Completion.complete(page, trust.weigh());
    List<Mention> mentions = mentions(read, metadata, List.of());
    return new ExtractedDocument(
        read,
        metadata,
        read.text().blocks(),
        mentions,
        DeclaredClaims.read(read.declared(), mentions),
        trust.problems());
  }

  private static ExtractedDocument text(ReadResult.Read read) {
    Page paper = Page.of(read);
    Optional<Article> article = Article.read(paper);
    Page page = article.map(paper::as).orElse(paper);
    List<Source> sources = new ArrayList<>(List.of(DeclaredFacts.read(read.declared())));
    sources.addAll(
        article
            .map(a -> List.of(NewsPlace.source(page, a)))
            .orElseGet(() -> OfficialFacts.read(page)));
    Trust trust = new Trust(read.source(), sources);
    Metadata metadata =
        OfficialFacts.ofCommittee(page, Completion.complete(page, pressOnly(trust.weigh())));
    List<Mention> scanned = mentions(read, metadata, OfficialFacts.ownNumbers(page, metadata));
    List<Mention> mentions =
        article
            .map(a -> UnnumberedPaper.add(page, a, scanned, metadata.self().date()))
            .orElse(scanned);
    List<Claim> claims = new ArrayList<>(DeclaredClaims.read(read.declared(), mentions));
    claims.addAll(
        article
            .map(a -> ClaimReader.article(page, mentions, a))
            .orElseGet(() -> ClaimReader.paper(page, mentions, metadata)));
    return new ExtractedDocument(
        read, metadata, Outline.of(page), mentions, claims, trust.problems());
  }

  private static List<Mention> mentions(ReadResult.Read read, Metadata metadata, List<Span> own) {
    Scope scope = new Scope(metadata.self().number(), metadata.self().date(), own);
    return CitationScanner.scan(read.text(), read.decoded(), scope);
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
