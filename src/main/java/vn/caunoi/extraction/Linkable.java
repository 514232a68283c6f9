package vn.caunoi.extraction;

import java.util.List;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Span;

/**
 * What is kept of an extracted source between runs: enough to link it again without reading it.
 *
 * @param source path of the file in the corpus
 * @param catalogue whether it is a record and not the document
 * @param metadata its own facts
 * @param mentions every citation
 * @param claims relations that it claims
 * @param quotes the sentence of each claim, at most {@value #LONGEST} characters
 * @param problems of reading and extraction
 */
public record Linkable(
    String source,
    boolean catalogue,
    Metadata metadata,
    List<Mention> mentions,
    List<Claim> claims,
    List<String> quotes,
    List<Problem> problems) {
  private static final int LONGEST = 600;

  public Linkable {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    quotes = List.copyOf(quotes);
    problems = List.copyOf(problems);
    if (claims.size() != quotes.size()) {
      throw new IllegalArgumentException("each claim has a quote");
    }
  }

  public static Linkable of(ExtractedDocument document) {
    String text = document.text();
    return new Linkable(
        document.source(),
        document.catalogue(),
        document.metadata(),
        document.mentions(),
        document.claims(),
        document.claims().stream().map(c -> quote(c.sentence(), text)).toList(),
        document.allProblems());
  }

  private static String quote(Span whole, String text) {
    int start = Math.min(whole.start(), text.length());
    int end = Math.min(Math.min(whole.end(), start + LONGEST), text.length());
    return text.substring(start, end).strip();
  }
}
