package vn.caunoi.indexing;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.DeflateWithPresetDictCompressionMode;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own formats, with stored values packed in blocks of half the size: every hit that is
 * shown unpacks one, and half a block takes half the time, while the index grows by 1.5 %.
 *
 * <p>An index names its codec, by which Lucene finds this class as a service.
 */
public final class StoredCodec extends FilterCodec {
  /** Of a block; a tenth of it, and a dictionary of a sixtieth, are unpacked to read a value. */
  private static final int BLOCK = 240 << 10;

  private static final int MOST_DOCUMENTS = 4096;
  private static final int INDEX_SHIFT = 10;

  private final StoredFieldsFormat stored =
      new Lucene90CompressingStoredFieldsFormat(
          "CauNoiStored",
          new DeflateWithPresetDictCompressionMode(),
          BLOCK,
          MOST_DOCUMENTS,
          INDEX_SHIFT);

  /** As Lucene makes it when it opens an index. */
  public StoredCodec() {
    super("CauNoi", new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }
}
