package vn.caunoi.indexing;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Terms that are stretches of bytes. */
abstract class TermStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final BytesRef stretch = new BytesRef();

  /** Makes this stretch the term. */
  final void set(byte[] bytes, int start, int end, int increment) {
    clearAttributes();
    stretch.bytes = bytes;
    stretch.offset = start;
    stretch.length = end - start;
    term.setBytesRef(stretch);
    position.setPositionIncrement(increment);
  }
}
