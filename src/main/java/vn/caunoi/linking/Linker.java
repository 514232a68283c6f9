package vn.caunoi.linking;

import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.extraction.Linkable;

/**
 * Turns extracted documents into linked ones: sources are joined to documents, citations find their
 * documents or are given a named other outcome, claims become relations with evidence.
 *
 * <p>It keeps facts, mentions and quoted sentences, never text. {@link #link()} may be called again
 * after more was added or removed, and its outcome does not depend on the order of adding.
 */
public final class Linker {
  private final Corrections corrections;
  private final Map<String, Source> sources = new TreeMap<>();
  private final Shared shared = new Shared();

  public Linker(Corrections corrections) {
    this.corrections = corrections;
  }

  /** Takes a source in; one of the same path is replaced. */
  public void add(ExtractedDocument document) {
    add(Linkable.of(document));
  }

  /** The same, of what was kept of a source. */
  public void add(Linkable source) {
    sources.put(source.source(), Source.of(source, shared));
  }

  /** Forgets a source; what it alone held is known by citation only from now on. */
  public void remove(String source) {
    sources.remove(source);
  }

  /** Forgets all sources: what was linked needs them no more. */
  public void clear() {
    sources.clear();
  }

  /** Links everything that was added. */
  public LinkedCorpus link() {
    return new LinkingRun(sources.values(), corrections).link();
  }
}
