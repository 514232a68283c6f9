package vn.caunoi.searching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * A reader that holds the lengths of texts (norms) in memory, a byte for each Lucene document and
 * field that is searched.
 *
 * <p>An index holds documents of several kinds, so that few have any one field; finding a length on
 * disk was a sixth of the time of a search.
 */
final class HeldNorms extends FilterDirectoryReader {

  HeldNorms(DirectoryReader in) throws IOException {
    super(
        in,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader leaf) {
            return new Leaf(leaf);
          }
        });
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader changed) throws IOException {
    return new HeldNorms(changed);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  /** One segment. */
  private static final class Leaf extends FilterLeafReader {
    private final Map<String, Optional<byte[]>> held = new ConcurrentHashMap<>();

    Leaf(LeafReader in) {
      super(in);
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String field) {
      return held.computeIfAbsent(field, this::read).map(Norms::new).orElse(null);
    }

    private Optional<byte[]> read(String field) {
      try {
        NumericDocValues stored = in.getNormValues(field);
        if (stored == null) {
          return Optional.empty();
        }
        byte[] out = new byte[in.maxDoc()];
        int doc = stored.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
          out[doc] = (byte) stored.longValue();
          doc = stored.nextDoc();
        }
        return Optional.of(out);
      } catch (IOException e) {
        throw new UncheckedIOException("the norms of " + field + " cannot be read", e);
      }
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  /** Lengths in memory; no text has length 0. */
  private static final class Norms extends NumericDocValues {
    private final byte[] lengths;
    private int doc = -1;

    Norms(byte[] lengths) {
      this.lengths = lengths;
    }

    @Override
    public long longValue() {
      return lengths[doc];
    }

    @Override
    public void longValues(int size, int[] docs, long[] values, long defaultValue) {
      for (int i = 0; i < size; i++) {
        byte length = lengths[docs[i]];
        values[i] = length == 0 ? defaultValue : length;
      }
    }

    @Override
    public boolean advanceExact(int target) {
      doc = target;
      return lengths[target] != 0;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      doc = target;
      while (doc < lengths.length && lengths[doc] == 0) {
        doc++;
      }
      doc = doc < lengths.length ? doc : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return lengths.length;
    }
  }
}
