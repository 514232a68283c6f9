package vn.caunoi.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link SyllableBigramFilter}s for servers that build analysers by name: {@value #NAME}. */
public final class SyllableBigramFilterFactory extends TokenFilterFactory {
  public static final String NAME = "syllableBigram";

  public SyllableBigramFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " has no such parameters: " + args);
    }
  }

  /** For the service loader only. */
  public SyllableBigramFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new SyllableBigramFilter(input);
  }
}
