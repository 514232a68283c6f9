package vn.caunoi.indexing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.analysis.VietnameseAnalyzer.Chain;
import vn.caunoi.extraction.EffectStatements;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.extraction.Linkable;
import vn.caunoi.extraction.PolicyAreas;
import vn.caunoi.policy.SectionArea;

/**
 * What a source says by itself, ready to be written: its passages and its stored text; nothing of
 * its links. Making it is most of the work of indexing, and may be done for many sources at a time.
 *
 * @param path of the source
 * @param documents its passages, and it itself as the last
 * @param address of the original, as the source declares
 * @param areas what its sections are about
 * @param sketch what its text is near to
 * @param linkable what linking needs
 */
public record IndexedText(
    String path,
    List<Document> documents,
    Optional<String> address,
    String areas,
    Optional<TextSketch> sketch,
    Linkable linkable) {
  public IndexedText {
    documents = List.copyOf(documents);
  }

  /** Makes it, with the checksum of the captured bytes. */
  public static IndexedText of(ExtractedDocument document, String sha256) {
    StoredSource stored = StoredSource.of(document, sha256);
    List<SectionArea> about = PolicyAreas.of(document);
    Linkable linkable = Linkable.of(document);
    Maker maker = new Maker();
    List<Document> all = maker.passages(stored, document);
    addKept(all.getLast(), document, about, linkable);
    return new IndexedText(
        stored.path(), all, stored.address(), StoredAreas.codes(about), maker.sketch, linkable);
  }

  /** The fields that are searched, of a title alone. */
  static void addTitle(Document out, String title) {
    Maker maker = new Maker();
    maker.addText(out, title, Set.of(), "");
    maker.addWhole(out, List.of(title));
  }

  /** What pages and later runs need beside the text. */
  private static void addKept(
      Document source, ExtractedDocument document, List<SectionArea> areas, Linkable linkable) {
    byte[] effect = StoredEffect.CODEC.bytes(EffectStatements.of(document));
    source.add(new StoredField(Fields.EFFECT, effect));
    source.add(new StoredField(Fields.SECTION_AREAS, StoredAreas.CODEC.bytes(areas)));
    BytesRef codes = new BytesRef(StoredAreas.codes(areas));
    source.add(new BinaryDocValuesField(Fields.AREAS, codes));
    byte[] bytes = StoredLinkable.CODEC.bytes(linkable);
    source.add(new StoredField(Fields.LINKABLE, bytes));
  }

  private static Document source(StoredSource stored) {
    Document out = new Document();
    out.add(new StringField(Fields.SOURCE, stored.path(), Field.Store.NO));
    out.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(stored.path())));
    out.add(new StringField(Fields.STORED_SOURCE, stored.path(), Field.Store.YES));
    // as bytes, so that it is not the one thread that writes which encodes it
    out.add(new StoredField(Fields.TEXT, stored.text().getBytes(StandardCharsets.UTF_8)));
    out.add(new BinaryDocValuesField(Fields.CHECKSUM, new BytesRef(stored.sha256())));
    stored
        .address()
        .ifPresent(a -> out.add(new BinaryDocValuesField(Fields.ADDRESS, new BytesRef(a))));
    out.add(new StoredField(Fields.PASSAGE, StoredSource.CODEC.bytes(stored)));
    return out;
  }

  /** Makes the documents of one source; each of its texts is analysed once. */
  private static final class Maker {
    private final Map<String, AnalysedText> analysed = new HashMap<>();
    private Optional<TextSketch> sketch = Optional.empty();

    List<Document> passages(StoredSource stored, ExtractedDocument document) {
      List<Document> all = new ArrayList<>();
      String title = document.metadata().self().title().orElse("");
      List<String> texts = new ArrayList<>();
      Set<String> headings = new LinkedHashSet<>();
      List<StoredPassage> passages = PassageCutter.cut(document);
      for (StoredPassage passage : passages) {
        String text = passage.text(document.text());
        all.add(passage(stored.path(), title, passage, text));
        passage.sections().forEach(s -> headings.addAll(s.headings()));
        texts.add(text);
      }
      sketch = TextSketch.of(words(texts));
      texts.addAll(headings);
      texts.add(title);
      Document source = source(stored);
      source.add(new StoredField(Fields.PASSAGES, StoredPassage.LIST.bytes(passages)));
      sketch
          .map(s -> new BytesRef(TextSketch.CODEC.bytes(s)))
          .ifPresent(s -> source.add(new BinaryDocValuesField(Fields.SKETCH, s)));
      addWhole(source, texts);
      all.add(source);
      return all;
    }

    private Document passage(String path, String title, StoredPassage passage, String text) {
      Document out = new Document();
      out.add(new StringField(Fields.SOURCE, path, Field.Store.NO));
      out.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(path)));
      Set<String> headings = new LinkedHashSet<>();
      passage.sections().forEach(s -> headings.addAll(s.headings()));
      addText(out, title, headings, text);
      return out;
    }

    void addText(Document out, String title, Set<String> headings, String text) {
      List<String> all = new ArrayList<>();
      all.add(title);
      all.addAll(headings);
      List<AnalysedText> above = words(all);
      all.add(text);
      List<AnalysedText> words = words(all);
      add(out, Fields.SYLLABLES, words, Chain.SYLLABLES);
      add(out, Fields.FOLDED_BIGRAMS, words, Chain.FOLDED_BIGRAMS);
      add(out, Fields.HEADING_BIGRAMS, above, Chain.FOLDED_BIGRAMS);
    }

    /** The words of the document as a whole. */
    void addWhole(Document out, List<String> texts) {
      add(out, Fields.WHOLE, words(texts), Chain.FOLDED);
    }

    private static void add(Document out, String field, List<AnalysedText> words, Chain chain) {
      if (!words.isEmpty()) {
        boolean positions = field.equals(Fields.SYLLABLES);
        out.add(
            new Field(
                field,
                AnalysedText.terms(words, chain),
                positions ? Fields.POSITIONS : Fields.FREQUENCIES));
      }
    }

    private List<AnalysedText> words(List<String> texts) {
      return texts.stream()
          .filter(text -> !text.isEmpty())
          .map(text -> analysed.computeIfAbsent(text, AnalysedText::of))
          .toList();
    }
  }
}
