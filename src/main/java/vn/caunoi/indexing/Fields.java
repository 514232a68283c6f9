package vn.caunoi.indexing;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import vn.caunoi.analysis.VietnameseAnalyzer;
import vn.caunoi.library.Facet;

/**
 * The names of the fields, and how each is analysed.
 *
 * <table>
 *   <caption>Kinds of Lucene documents, each told by its key field</caption>
 *   <tr><th>kind</th><th>key</th><th>holds</th></tr>
 *   <tr><td>passage</td><td>{@link #SOURCE}</td><td>text fields</td></tr>
 *   <tr><td>source</td><td>{@link #STORED_SOURCE}</td><td>text, {@link #PASSAGES}, blocks, mentions,
 *       problems</td></tr>
 *   <tr><td>document</td><td>{@link #ID}</td><td>facts, facets, orders, {@link #ENTRY}</td></tr>
 *   <tr><td>outcomes</td><td>{@link #OUTCOMES_OF}</td><td>of a source's mentions</td></tr>
 *   <tr><td>edge</td><td>{@link #FROM}, {@link #TO}</td><td>a direct relation</td></tr>
 *   <tr><td>status</td><td>{@link #STATUS}</td><td>the report of the last ingest</td></tr>
 * </table>
 */
public final class Fields {
  /** Syllables with positions; title and headings of the passage included. */
  public static final String SYLLABLES = "syl";

  /** Pairs of syllables without marks; title and headings of the passage included. */
  public static final String FOLDED_BIGRAMS = "bif";

  /** Pairs of syllables of title and headings without marks. */
  public static final String HEADING_BIGRAMS = "h_bi";

  /** Syllables without marks of a whole document, title and headings once; for ranking only. */
  public static final String WHOLE = "whole";

  /** The displayed text of a source, in UTF-8. */
  public static final String TEXT = "text";

  /** The source of a passage, or of itself, as a key and as doc values. */
  public static final String SOURCE = "src";

  public static final String PASSAGE = "passage";

  /** Where the passages of a source stand in its text, beside that: one read shows several. */
  public static final String PASSAGES = "passages";

  public static final String STORED_SOURCE = "source";

  /** What a source says of its document's effect. */
  public static final String EFFECT = "effect";

  /** What the sections of a source are about. */
  public static final String SECTION_AREAS = "section_areas";

  /** The areas of all its sections, as doc values. */
  public static final String AREAS = "areas";

  /** What is needed to link a source again. */
  static final String LINKABLE = "linkable";

  public static final String CHECKSUM = "sha256";
  public static final String ADDRESS = "address";

  public static final String ID = "id";
  public static final String EARLIER = "earlier";
  public static final String ENTRY = "entry";

  /** The files of a document, the shown one first, as binary doc values. */
  public static final String SHOWN_SOURCE = "shown";

  /** The number's key, its bare serial, its serial with its year. */
  public static final String NUMBER = "number";

  public static final String SERIAL = "serial";

  /** Facts of a document without marks: issuer, place then and today, type, year, number. */
  public static final String FACTS = "facts";

  public static final String FACT_BIGRAMS = "facts_bi";

  /** Titles of the documents that it implements directly, in pairs; they match but do not rank. */
  public static final String PARENT_BIGRAMS = "parents_bi";

  /** The title without marks, whole, and in pairs. */
  public static final String TITLE = "title";

  public static final String TITLE_BIGRAMS = "title_bi";

  /** Addresses of the documents above it on the ladder, of whatever level. */
  public static final String ABOVE = "above";

  /** Addresses of all documents that it has a relation to. */
  public static final String RELATED = "related";

  /** What a source's text is near to, as doc values. */
  public static final String SKETCH = "sketch";

  /** The group of near copies that a document is in, as doc values. */
  public static final String COPIES = "copies";

  public static final String NEWEST = "newest";
  public static final String CITED_BY = "cited";
  public static final String IMPLEMENTERS = "implementers";
  public static final String PRIOR = "prior";

  /** On the lists of wanted, central and held documents; the value is the list's name. */
  public static final String LIST = "list";

  public static final String WANTED = "wanted";
  public static final String CENTRAL = "central";
  public static final String HELD = "held";

  public static final String OUTCOMES_OF = "outcomes";
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String EDGE = "edge";
  public static final String STATUS = "status";

  /** On everything that linking makes anew: documents, outcomes, edges, status. */
  public static final String LINKED = "linked";

  /** Term frequencies, nothing stored. */
  static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);

  /** Term frequencies and positions, nothing stored. */
  static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private Fields() {}

  /** How each field is analysed; the keys are one term each. */
  public static Analyzer analyzer() {
    Analyzer folded = new VietnameseAnalyzer(VietnameseAnalyzer.Chain.FOLDED);
    Analyzer foldedBigrams = new VietnameseAnalyzer(VietnameseAnalyzer.Chain.FOLDED_BIGRAMS);
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(),
        Map.ofEntries(
            Map.entry(SYLLABLES, new VietnameseAnalyzer(VietnameseAnalyzer.Chain.SYLLABLES)),
            Map.entry(HEADING_BIGRAMS, foldedBigrams),
            Map.entry(WHOLE, folded),
            Map.entry(FOLDED_BIGRAMS, foldedBigrams),
            Map.entry(FACTS, folded),
            Map.entry(FACT_BIGRAMS, foldedBigrams),
            Map.entry(TITLE_BIGRAMS, foldedBigrams),
            Map.entry(PARENT_BIGRAMS, foldedBigrams)));
  }

  /**
   * How terms are weighed; the same when indexing and when searching. A title's length counts in
   * full, so that a query that says all of a title finds it before titles that say more.
   */
  public static Similarity similarity() {
    Similarity passages = new BM25Similarity(0.9f, 0.75f);
    Similarity titles = new BM25Similarity(0.9f, 1);
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return field.equals(TITLE_BIGRAMS) ? titles : passages;
      }
    };
  }

  /** The facets; a document may implement several central documents and be about several areas. */
  public static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(Facet.IMPLEMENTS.parameter(), true);
    config.setMultiValued(Facet.AREA.parameter(), true);
    return config;
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
