package vn.caunoi.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A short stand-in for a text that tells whether another says nearly the same: the smallest hashes
 * of its runs of {@value #RUN} words (bottom-k sketch: Broder, On the resemblance and containment
 * of documents, 1997). Marks, capitals and punctuation do not count.
 *
 * @param words how many words the text has
 * @param hashes the smallest, in ascending order
 */
record TextSketch(int words, List<Integer> hashes) {
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
            List<Integer> hashes = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
              hashes.add(in.readInt());
            }
            return new TextSketch(words, hashes);
          });

  TextSketch {
    hashes = List.copyOf(hashes);
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
        : Optional.of(new TextSketch(words, Arrays.stream(smallest.hashes).boxed().toList()));
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

  /** Whether the two texts are nearly the same. */
  boolean near(TextSketch other) {
    double shorter = Math.min(words, other.words);
    if (shorter < LENGTHS * Math.max(words, other.words)) {
      return false;
    }
    TreeSet<Integer> union = new TreeSet<>(hashes);
    union.addAll(other.hashes);
    long shared =
        union.stream()
            .limit(SIZE)
            .filter(hash -> hashes.contains(hash) && other.hashes.contains(hash))
            .count();
    return shared >= SIZE - DIFFERENT;
  }

  /** Those hashes of which two copies share at least one. */
  List<Integer> keys() {
    return IntStream.rangeClosed(0, DIFFERENT).mapToObj(hashes::get).toList();
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
