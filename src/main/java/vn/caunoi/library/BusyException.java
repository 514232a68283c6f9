package vn.caunoi.library;

/** So many searches wait already that one more is refused; asking again a little later is right. */
public final class BusyException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** After how many seconds to ask again. */
  public static final int RETRY_SECONDS = 2;

  public BusyException() {
    super("too many searches at once; try again in " + RETRY_SECONDS + " seconds");
  }
}
