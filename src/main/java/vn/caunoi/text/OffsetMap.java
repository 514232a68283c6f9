package vn.caunoi.text;

import java.util.Arrays;

/**
 * Where each character of a changed text came from.
 *
 * <p>For every offset of the changed text it gives the offset in the original; deletions and
 * insertions keep the map monotone, so that a span of the changed text always maps to a span of the
 * original.
 */
public final class OffsetMap {
  private final int[] origins;

  private OffsetMap(int[] origins) {
    this.origins = origins;
  }

  /** The map of a text that was not changed. */
  public static OffsetMap identity(int length) {
    int[] origins = new int[length + 1];
    Arrays.setAll(origins, i -> i);
    return new OffsetMap(origins);
  }

  /**
   * The offset in the original of the character at this offset; the text's length maps to its end.
   */
  public int origin(int offset) {
    return origins[offset];
  }

  /**
   * The offset in the original behind a span that ends here: behind the last character it covers.
   */
  public int originEnd(int end) {
    return end == 0 ? origins[0] : origins[end - 1] + 1;
  }

  /** The length of the changed text. */
  public int length() {
    return origins.length - 1;
  }

  /** This map followed backwards through an earlier one: changed twice, mapped once. */
  public OffsetMap after(OffsetMap earlier) {
    int[] joined = new int[origins.length];
    Arrays.setAll(joined, i -> earlier.origins[origins[i]]);
    return new OffsetMap(joined);
  }

  /** Builds a changed text and its map, character by character. */
  public static final class Builder {
    private final StringBuilder text;
    private int[] origins;

    public Builder(int expectedLength) {
      text = new StringBuilder(expectedLength);
      origins = new int[expectedLength + 1];
    }

    /** Appends a character that came from this offset of the original. */
    public Builder append(char c, int origin) {
      if (text.length() + 1 >= origins.length) {
        origins = Arrays.copyOf(origins, origins.length * 2 + 2);
      }
      origins[text.length()] = origin;
      text.append(c);
      return this;
    }

    /** Appends characters that all came from this offset. */
    public Builder append(CharSequence chars, int origin) {
      for (int i = 0; i < chars.length(); i++) {
        append(chars.charAt(i), origin);
      }
      return this;
    }

    /** Appends a stretch of the original as it is. */
    public Builder copy(CharSequence original, int start, int end) {
      for (int i = start; i < end; i++) {
        append(original.charAt(i), i);
      }
      return this;
    }

    public int length() {
      return text.length();
    }

    /** What has been built so far; it goes on changing with the builder. */
    public CharSequence text() {
      return text;
    }

    /** The map; the original's length is where the changed text's end maps to. */
    public OffsetMap map(int originalLength) {
      int[] whole = Arrays.copyOf(origins, text.length() + 1);
      whole[text.length()] = originalLength;
      return new OffsetMap(whole);
    }
  }
}
