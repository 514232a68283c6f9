package vn.caunoi.indexing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A short stand-in for a text that tells whether another says nearly the same: the smallest hashes
 * of its runs of {@value #RUN} words (bottom-k sketch: Broder, On the resemblance and containment
 * of documents, 1997). Marks, capitals and punctuation do not count.
 */
final class TextSketch {
  private static final int RUN = 5;
  private static final int SIZE = 16;

  /** Shorter texts are not compared: a form letter is no copy of another. */
  private static final int SHORTEST = 60;

  /** How many hashes two copies may not share. */
  private static final int DIFFERENT = 1;

  private static final double LENGTHS = 0.9;

  static final Codec<TextSketch> CODEC =
      Codec.of(
          (s, out) -> {
            out.writeVInt(s.words);
            for (int hash : s.hashes) {
              out.writeInt(hash);
            }
          },
          in -> {
            int words = in.readVInt();
            int[] hashes = new int[SIZE];
            for (int i = 0; i < SIZE; i++) {
              hashes[i] = in.readInt();
            }
            return new TextSketch(words, hashes);
          });

  private final int words;

  /** The smallest, in ascending order. */
  private final int[] hashes;

  private TextSketch(int words, int[] hashes) {
    this.words = words;
    this.hashes = hashes;
  }

  /** The sketch of a text in pieces; empty where it is too short to be compared. */
  static Optional<TextSketch> of(List<AnalysedText> pieces) {
    Smallest smallest = new Smallest();
    int[] run = new int[RUN];
    int words = 0;
    for (AnalysedText piece : pieces) {
      for (int i = 0; i < piece.size(); i++) {
        System.arraycopy(run, 1, run, 0, RUN - 1);
        run[RUN - 1] = piece.foldedHash(i);
        words++;
        if (words >= RUN) {
          smallest.add(mixed(Arrays.hashCode(run)));
        }
      }
    }
    return words < SHORTEST || smallest.count < SIZE
        ? Optional.empty()
        : Optional.of(new TextSketch(words, smallest.hashes));
  }

  /** Whether the two texts are nearly the same. */
  boolean near(TextSketch other) {
    double shorter = Math.min(words, other.words);
    if (shorter < LENGTHS * Math.max(words, other.words)) {
      return false;
    }
    int shared = 0;
    int own = 0;
    int others = 0;
    for (int seen = 0; seen < SIZE; seen++) {
      int order = Integer.compare(hashes[own], other.hashes[others]);
      shared += order == 0 ? 1 : 0;
      own += order <= 0 ? 1 : 0;
      others += order >= 0 ? 1 : 0;
    }
    return shared >= SIZE - DIFFERENT;
  }

  /** Those hashes of which two copies share at least one. */
  int[] keys() {
    return Arrays.copyOf(hashes, DIFFERENT + 1);
  }

  /** The smallest different hashes of many, in ascending order. */
  private static final class Smallest {
    private final int[] hashes = new int[SIZE];
    private int count;

    void add(int hash) {
      if (count == SIZE && hash >= hashes[SIZE - 1]) {
        return;
      }
      int found = Arrays.binarySearch(hashes, 0, count, hash);
      if (found < 0) {
        int place = -found - 1;
        count = Math.min(count + 1, SIZE);
        System.arraycopy(hashes, place, hashes, place + 1, count - 1 - place);
        hashes[place] = hash;
      }
    }
  }

  /** Spreads the bits, so that the smallest hashes are a fair sample (finalizer of MurmurHash3). */
  private static int mixed(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
