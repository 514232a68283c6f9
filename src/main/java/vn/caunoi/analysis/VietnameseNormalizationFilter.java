package vn.caunoi.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.caunoi.text.FinalY;
import vn.caunoi.text.Folding;
import vn.caunoi.text.MarkRepair;
import vn.caunoi.text.TonePlacement;

/**
 * Gives a syllable one spelling: composed Unicode, {@code đ} for Eth, mended marks, one place for
 * the tone, one letter for a final i or y. It comes after lower-casing.
 *
 * @see FinalY
 * @see MarkRepair
 * @see TonePlacement
 */
public final class VietnameseNormalizationFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public VietnameseNormalizationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (needsWork()) {
      compose();
      char[] buffer = term.buffer();
      for (int i = 0; i < term.length(); i++) {
        buffer[i] = buffer[i] == 'ð' ? 'đ' : buffer[i];
      }
      MarkRepair.mend(buffer, term.length());
      TonePlacement.normalise(buffer, term.length());
    }
    FinalY.normalise(term.buffer(), term.length());
    return true;
  }

  /** Plain ASCII and numbers, a third of most texts, stay as they are. */
  private boolean needsWork() {
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] > 0x7F) {
        return true;
      }
    }
    return false;
  }

  private void compose() {
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (Folding.isMark(buffer[i])) {
        String whole = Normalizer.normalize(term, Normalizer.Form.NFC);
        term.setEmpty().append(whole);
        return;
      }
    }
  }
}
