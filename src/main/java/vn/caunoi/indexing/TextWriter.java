package vn.caunoi.indexing;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Writes what a source says by itself; nothing of its links. */
final class TextWriter {
  private final IndexWriter writer;
  private final EvenNorms norms = new EvenNorms();

  TextWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /** Writes the source in place of what the index held of it. */
  void write(IndexedText text) throws IOException {
    text.documents().forEach(norms::complete);
    writer.updateDocuments(new Term(Fields.SOURCE, text.path()), text.documents());
  }

  void remove(String path) throws IOException {
    writer.deleteDocuments(new Term(Fields.SOURCE, path));
  }
}
