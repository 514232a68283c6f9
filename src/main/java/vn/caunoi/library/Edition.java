package vn.caunoi.library;

import java.time.Instant;

/**
 * One state of the indexed corpus (lần cập nhật): answers differ only where this differs.
 *
 * @param stamp letters, digits and hyphens; never the same for two states of one index folder
 * @param madeAt when it was committed
 */
public record Edition(String stamp, Instant madeAt) {
  public Edition {
    if (!stamp.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'))) {
      throw new IllegalArgumentException("not a stamp: " + stamp);
    }
  }
}
