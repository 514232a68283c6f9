package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.reading.ReadResult;

/** Reads a clean text as a document: its own facts, outline, citations and claims. */
public final class Extractor {

  /** Everything that one source says by itself; damage leaves gaps, never an exception. */
  public ExtractedDocument extract(ReadResult.Read read) {
    Page page = Page.of(read);
    List<Source> sources = new ArrayList<>(List.of(DeclaredFacts.read(read.declared())));
    if (!read.declared().catalogue()) {
      sources.addAll(OfficialFacts.read(page));
    }
    Trust trust = new Trust(read.source(), sources);
    Metadata metadata = Completion.complete(page, trust.weigh());
    List<TextBlock> blocks = Outline.of(page);
    List<Problem> problems = trust.problems();
    return new ExtractedDocument(read, metadata, blocks, List.of(), List.of(), problems);
  }
}
