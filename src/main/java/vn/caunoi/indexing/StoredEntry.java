package vn.caunoi.indexing;

import java.util.List;
import vn.caunoi.library.Summary;

/**
 * A document as it lies in the index, without its text.
 *
 * @param summary its short form
 * @param sources paths of its files, the one whose text is shown first
 */
public record StoredEntry(Summary summary, List<String> sources) {
  public static final Codec<StoredEntry> CODEC =
      Codec.of(
          (e, out) -> {
            LinkCodecs.SUMMARY.write(e.summary, out);
            PolicyCodecs.STRINGS.write(e.sources, out);
          },
          in -> new StoredEntry(LinkCodecs.SUMMARY.read(in), PolicyCodecs.STRINGS.read(in)));

  public StoredEntry {
    sources = List.copyOf(sources);
  }
}
