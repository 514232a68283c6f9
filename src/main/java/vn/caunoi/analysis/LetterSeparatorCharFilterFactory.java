package vn.caunoi.analysis;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Makes {@link LetterSeparatorCharFilter}s for servers that build analysers by name: {@value
 * #NAME}.
 */
public final class LetterSeparatorCharFilterFactory extends CharFilterFactory {
  public static final String NAME = "letterSeparator";

  public LetterSeparatorCharFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " has no such parameters: " + args);
    }
  }

  /** For the service loader only. */
  public LetterSeparatorCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new LetterSeparatorCharFilter(input);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
