package vn.caunoi.extraction;

import java.util.List;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.reading.ReadResult;

/**
 * One source with everything that it says by itself.
 *
 * @param read the source, its displayed text and what it declares
 * @param metadata its own facts
 * @param blocks the displayed text with its outline, letterhead, recipients and signing block set
 *     apart
 * @param mentions every citation, in order of their spans
 * @param claims relations that the text or the record claims
 * @param problems of extraction only
 */
public record ExtractedDocument(
    ReadResult.Read read,
    Metadata metadata,
    List<TextBlock> blocks,
    List<Mention> mentions,
    List<Claim> claims,
    List<Problem> problems) {
  public ExtractedDocument {
    blocks = List.copyOf(blocks);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  /** The path of the file in the corpus. */
  public String source() {
    return read.source();
  }

  /** The displayed text. */
  public String text() {
    return read.text().text();
  }

  /** Whether the source is a catalogue record and not the document. */
  public boolean catalogue() {
    return read.declared().catalogue();
  }
}
