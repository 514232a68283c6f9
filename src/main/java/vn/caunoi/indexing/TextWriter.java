package vn.caunoi.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.extraction.EffectStatements;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.extraction.Linkable;
import vn.caunoi.policy.SectionArea;

/** Writes what a source says by itself: its passages and its stored text; nothing of its links. */
final class TextWriter {
  private final IndexWriter writer;

  TextWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /** Writes the source in place of what the index held of it. */
  void write(ExtractedDocument document, StoredSource stored, List<SectionArea> areas)
      throws IOException {
    List<Document> all = new ArrayList<>();
    String title = document.metadata().self().title().orElse("");
    Document source = source(stored);
    Set<String> headings = new LinkedHashSet<>();
    for (StoredPassage passage : PassageCutter.cut(document)) {
      String text = passage.text(document.text());
      all.add(passage(stored.path(), title, passage, text));
      passage.sections().forEach(s -> headings.addAll(s.headings()));
      addWhole(source, List.of(text));
    }
    addWhole(source, headings);
    addWhole(source, List.of(title));
    addKept(source, document, areas);
    all.add(source);
    writer.updateDocuments(new Term(Fields.SOURCE, stored.path()), all);
  }

  /** What pages and later runs need beside the text. */
  private static void addKept(
      Document source, ExtractedDocument document, List<SectionArea> areas) {
    byte[] effect = StoredEffect.CODEC.bytes(EffectStatements.of(document));
    source.add(new StoredField(Fields.EFFECT, effect));
    source.add(new StoredField(Fields.SECTION_AREAS, StoredAreas.CODEC.bytes(areas)));
    BytesRef codes = new BytesRef(StoredAreas.codes(areas));
    source.add(new BinaryDocValuesField(Fields.AREAS, codes));
    byte[] linkable = StoredLinkable.CODEC.bytes(Linkable.of(document));
    source.add(new StoredField(Fields.LINKABLE, linkable));
  }

  void remove(String path) throws IOException {
    writer.deleteDocuments(new Term(Fields.SOURCE, path));
  }

  private static Document passage(String path, String title, StoredPassage passage, String text) {
    Document out = new Document();
    out.add(new StringField(Fields.SOURCE, path, Field.Store.NO));
    out.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(path)));
    Set<String> headings = new LinkedHashSet<>();
    passage.sections().forEach(s -> headings.addAll(s.headings()));
    addText(out, title, headings, text);
    out.add(new StoredField(Fields.PASSAGE, StoredPassage.CODEC.bytes(passage)));
    return out;
  }

  /** The fields that are searched, from a title, headings and a text. */
  static void addText(Document out, String title, Iterable<String> headings, String text) {
    addAll(out, title);
    headings.forEach(heading -> addAll(out, heading));
    addAll(out, text);
    addHeading(out, title);
    headings.forEach(heading -> addHeading(out, heading));
  }

  /** The words of the document as a whole. */
  static void addWhole(Document out, Iterable<String> texts) {
    for (String text : texts) {
      if (!text.isEmpty()) {
        out.add(new Field(Fields.WHOLE, text, Fields.FREQUENCIES));
      }
    }
  }

  private static void addHeading(Document out, String text) {
    if (!text.isEmpty()) {
      out.add(new Field(Fields.HEADING_BIGRAMS, text, Fields.FREQUENCIES));
    }
  }

  private static void addAll(Document out, String text) {
    if (!text.isEmpty()) {
      out.add(new Field(Fields.SYLLABLES, text, Fields.POSITIONS));
      out.add(new Field(Fields.FOLDED_BIGRAMS, text, Fields.FREQUENCIES));
    }
  }

  private static Document source(StoredSource stored) {
    Document out = new Document();
    out.add(new StringField(Fields.SOURCE, stored.path(), Field.Store.NO));
    out.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(stored.path())));
    out.add(new StringField(Fields.STORED_SOURCE, stored.path(), Field.Store.YES));
    out.add(new StoredField(Fields.TEXT, stored.text()));
    out.add(new BinaryDocValuesField(Fields.CHECKSUM, new BytesRef(stored.sha256())));
    stored
        .address()
        .ifPresent(a -> out.add(new BinaryDocValuesField(Fields.ADDRESS, new BytesRef(a))));
    out.add(new StoredField(Fields.PASSAGE, StoredSource.CODEC.bytes(stored)));
    return out;
  }
}
