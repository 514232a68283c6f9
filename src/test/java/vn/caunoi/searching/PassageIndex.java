package vn.caunoi.searching;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.caunoi.indexing.Fields;

/** An index of nothing but passages, one to a segment. */
final class PassageIndex {
  private PassageIndex() {}

  static DirectoryReader of(List<String> passages) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()))) {
      for (String passage : passages) {
        Document document = new Document();
        document.add(new TextField(Fields.SYLLABLES, passage, Field.Store.NO));
        document.add(new TextField(Fields.FOLDED_BIGRAMS, passage, Field.Store.NO));
        writer.addDocument(document);
        writer.flush(); // several segments
      }
    }
    return DirectoryReader.open(directory);
  }
}
