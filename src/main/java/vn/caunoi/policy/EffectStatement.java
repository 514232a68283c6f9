package vn.caunoi.policy;

import java.util.Optional;

/**
 * What a source says of a document's effect (hiệu lực).
 *
 * @param kind what is said
 * @param date since or until when, where it is said
 * @param known the day of the source, as far as it tells: what it says was known then
 * @param quote the words
 */
public record EffectStatement(
    Kind kind, Optional<PolicyDate> date, Optional<PolicyDate> known, String quote) {

  /** What can be said of effect. */
  public enum Kind {
    /** It takes effect, on the date: {@code có hiệu lực từ ngày 01/7/2021}. */
    STARTS,
    /** It is in force: {@code còn hiệu lực}. */
    IN_FORCE,
    /** It no longer is: {@code hết hiệu lực}, {@code bị thay thế}, {@code hết giai đoạn}. */
    ENDED
  }
}
