package vn.caunoi.text;

/**
 * A text that was made from another one.
 *
 * @param text as it is now
 * @param origin where each of its characters came from
 */
public record MappedText(String text, OffsetMap origin) {
  public MappedText {
    if (origin.length() != text.length()) {
      throw new IllegalArgumentException(
          "the map covers " + origin.length() + " of " + text.length());
    }
  }

  /** A text that was not changed. */
  public static MappedText of(String text) {
    return new MappedText(text, OffsetMap.identity(text.length()));
  }

  /** What was built from an original of this length. */
  public static MappedText of(OffsetMap.Builder built, int originalLength) {
    return new MappedText(built.text().toString(), built.map(originalLength));
  }

  /** This text, made from the earlier one's text, as made from what that one came from. */
  public MappedText after(MappedText earlier) {
    return new MappedText(text, origin.after(earlier.origin));
  }

  public int length() {
    return text.length();
  }
}
