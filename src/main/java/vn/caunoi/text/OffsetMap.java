package vn.caunoi.text;

import java.util.Arrays;

/**
 * Where each character of a changed text came from.
 *
 * <p>For every character of the changed text it gives the stretch of the original that it stands
 * for: several characters where they were composed or decoded into one, none where it was put in.
 * The map is monotone, except that a reader may set columns of a page or the parts of a broken
 * table row one after the other; a span that stays within one paragraph or cell always maps to a
 * span.
 */
public final class OffsetMap {
  private static final int[] NEXT = {};

  private final int length;
  private final int[] origins;
  private final int[] ends;

  /**
   * The origins are empty where every character stands where it stood, the ends where every
   * character stands for exactly one.
   */
  private OffsetMap(int length, int[] origins, int[] ends) {
    this.length = length;
    this.origins = origins;
    this.ends = ends;
  }

  /** The map of a text that was not changed. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(length, NEXT, NEXT);
  }

  private boolean unchanged() {
    return origins.length == 0;
  }

  /**
   * The offset in the original of the character at this offset; the text's length maps to its end.
   */
  public int origin(int offset) {
    return unchanged() ? offset : origins[offset];
  }

  /**
   * The offset in the original behind a span that ends here: behind the last character it covers.
   */
  public int originEnd(int end) {
    if (end == 0 || unchanged()) {
      return origin(end);
    }
    return ends.length == 0 ? origins[end - 1] + 1 : ends[end - 1];
  }

  /** The length of the changed text. */
  public int length() {
    return length;
  }

  /** This map followed backwards through an earlier one: changed twice, mapped once. */
  public OffsetMap after(OffsetMap earlier) {
    if (unchanged() || earlier.unchanged()) {
      return unchanged() ? earlier : this;
    }
    int[] starts = new int[origins.length];
    int[] behind = new int[length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = earlier.origins[origins[i]];
    }
    for (int i = 0; i < behind.length; i++) {
      int end = originEnd(i + 1);
      behind[i] = end > origins[i] ? earlier.originEnd(end) : starts[i];
    }
    return new OffsetMap(length, starts, plain(starts, behind) ? NEXT : behind);
  }

  private static boolean plain(int[] starts, int[] ends) {
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] != starts[i] + 1) {
        return false;
      }
    }
    return true;
  }

  /** Builds a changed text and its map, character by character. */
  public static final class Builder {
    private final StringBuilder text;
    private int[] origins = NEXT;
    private int[] ends = NEXT;

    public Builder(int expectedLength) {
      text = new StringBuilder(expectedLength);
    }

    /** Appends a character that came from this offset of the original. */
    public Builder append(char c, int origin) {
      return append(c, origin, origin + 1);
    }

    /** Appends a character that stands for this stretch of the original; empty: it was put in. */
    public Builder append(char c, int start, int end) {
      int at = text.length();
      boolean one = end == start + 1;
      if (one && start == at && origins.length == 0) {
        text.append(c);
        return this;
      }
      makeRoom(at + 1);
      if (ends.length == 0 && !one) {
        ends = new int[origins.length];
        Arrays.setAll(ends, i -> i < at ? origins[i] + 1 : 0);
      }
      origins[at] = start;
      if (ends.length > 0) {
        ends[at] = end;
      }
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
      int at = text.length();
      text.append(original, start, end);
      if (start == at && origins.length == 0) {
        return this;
      }
      makeRoom(text.length());
      for (int i = start; i < end; i++) {
        origins[at + i - start] = i;
        if (ends.length > 0) {
          ends[at + i - start] = i + 1;
        }
      }
      return this;
    }

    /** Room for the origins of so many characters; all so far stood where they stand. */
    private void makeRoom(int characters) {
      int known = origins.length;
      if (characters < known) {
        return;
      }
      origins = Arrays.copyOf(origins, Math.max(text.capacity() + 1, characters * 3 / 2 + 2));
      if (known == 0) {
        Arrays.setAll(origins, i -> i);
      }
      ends = ends.length == 0 ? NEXT : Arrays.copyOf(ends, origins.length);
    }

    public int length() {
      return text.length();
    }

    /** Where this offset came from, or the original's length behind what has been built. */
    public int origin(int offset, int originalLength) {
      return offset >= text.length()
          ? originalLength
          : origins.length == 0 ? offset : origins[offset];
    }

    /** What has been built so far; it goes on changing with the builder. */
    public CharSequence text() {
      return text;
    }

    /** The map; the original's length is where the changed text's end maps to. */
    public OffsetMap map(int originalLength) {
      int length = text.length();
      if (origins.length == 0 && originalLength == length) {
        return identity(length);
      }
      makeRoom(length);
      int[] whole = Arrays.copyOf(origins, length + 1);
      whole[length] = originalLength;
      return new OffsetMap(length, whole, ends.length == 0 ? NEXT : Arrays.copyOf(ends, length));
    }
  }
}
