package vn.caunoi.indexing;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/**
 * Gives every Lucene document all of the fields that are ranked by, empty where it has none of
 * their words.
 *
 * <p>An index holds documents of several kinds. Where some lack a field, its lengths (norms) are
 * stored with a table of who has one, and each posting that is written or scored looks there: a
 * seventh of the time of writing, a sixth of that of a search. An empty field costs a byte.
 */
final class EvenNorms {
  private static final Map<String, FieldType> RANKED =
      Map.of(
          Fields.SYLLABLES, Fields.POSITIONS,
          Fields.FOLDED_BIGRAMS, Fields.FREQUENCIES,
          Fields.HEADING_BIGRAMS, Fields.FREQUENCIES,
          Fields.WHOLE, Fields.FREQUENCIES,
          Fields.FACTS, Fields.FREQUENCIES,
          Fields.FACT_BIGRAMS, Fields.FREQUENCIES,
          Fields.TITLE_BIGRAMS, Fields.FREQUENCIES);

  /** No words. */
  private static final class Nothing extends TokenStream {
    @Override
    public boolean incrementToken() {
      return false;
    }
  }

  private final List<Field> empty =
      RANKED.entrySet().stream()
          .map(e -> new Field(e.getKey(), new Nothing(), e.getValue()))
          .toList();

  /** Adds what the document lacks. */
  void complete(Document document) {
    for (Field field : empty) {
      if (document.getField(field.name()) == null) {
        document.add(field);
      }
    }
  }
}
