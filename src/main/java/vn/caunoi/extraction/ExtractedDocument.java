package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.reading.CleanText;
import vn.caunoi.reading.Declared;
import vn.caunoi.reading.DeclaredRelation;
import vn.caunoi.reading.ReadResult;
import vn.caunoi.text.OffsetMap;

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

  /** A text that was read elsewhere and of which nothing more is said than its facts. */
  public static ExtractedDocument plain(
      String source, Metadata facts, String text, List<TextBlock> blocks) {
    CleanText clean = new CleanText(text, blocks, OffsetMap.identity(text.length()));
    ReadResult.Read read = new ReadResult.Read(source, text, clean, Declared.NOTHING, List.of());
    return new ExtractedDocument(read, facts, blocks, List.of(), List.of(), List.of());
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

  /** What the source declares under this name, such as {@code DC.source}. */
  public Optional<String> declared(String name) {
    return Optional.ofNullable(read.declared().metadata().get(name));
  }

  /** Stretches of the text that only repeat what a record declares; they are not searched. */
  public List<Span> declarations() {
    return Stream.concat(
            read.declared().stock().stream(),
            read.declared().relations().stream().map(DeclaredRelation::span))
        .toList();
  }

  /** The problems of reading and of extraction. */
  public List<Problem> allProblems() {
    return Stream.concat(read.problems().stream(), problems.stream()).toList();
  }
}
