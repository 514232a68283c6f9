package vn.caunoi.indexing;

import java.util.List;
import java.util.Optional;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.TextBlock;

/**
 * A source file as it lies in the index.
 *
 * @param path in the corpus
 * @param sha256 of the captured bytes
 * @param catalogue whether it is a record and not the text
 * @param address where the original can be read, as the source declares
 * @param text as displayed
 * @param blocks of the text
 * @param mentions every citation
 * @param problems of reading and extraction
 */
public record StoredSource(
    String path,
    String sha256,
    boolean catalogue,
    Optional<String> address,
    String text,
    List<TextBlock> blocks,
    List<Mention> mentions,
    List<Problem> problems) {
  private static final Codec<List<TextBlock>> BLOCKS = Codec.list(TextCodecs.BLOCK);
  private static final Codec<List<Mention>> MENTIONS = Codec.list(TextCodecs.MENTION);
  private static final Codec<List<Problem>> PROBLEMS = Codec.list(TextCodecs.PROBLEM);

  /** All but the text, which lies beside it. */
  public static final Codec<StoredSource> CODEC =
      Codec.of(
          (s, out) -> {
            out.writeString(s.path);
            out.writeString(s.sha256);
            Codec.BOOLEAN.write(s.catalogue, out);
            PolicyCodecs.MAYBE_STRING.write(s.address, out);
            BLOCKS.write(s.blocks, out);
            MENTIONS.write(s.mentions, out);
            PROBLEMS.write(s.problems, out);
          },
          in ->
              new StoredSource(
                  in.readString(),
                  in.readString(),
                  Codec.BOOLEAN.read(in),
                  PolicyCodecs.MAYBE_STRING.read(in),
                  "",
                  BLOCKS.read(in),
                  MENTIONS.read(in),
                  PROBLEMS.read(in)));

  public StoredSource {
    blocks = List.copyOf(blocks);
    mentions = List.copyOf(mentions);
    problems = List.copyOf(problems);
  }

  public StoredSource withText(String displayed) {
    return new StoredSource(
        path, sha256, catalogue, address, displayed, blocks, mentions, problems);
  }

  static StoredSource of(ExtractedDocument document, String sha256) {
    return new StoredSource(
        document.source(),
        sha256,
        document.catalogue(),
        document.declared("DC.source"),
        document.text(),
        document.blocks(),
        document.mentions(),
        document.allProblems());
  }
}
